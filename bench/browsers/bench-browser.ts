import type { CDPSession, Worker } from 'playwright';
import type { Evaluate } from '../../tests/e2e/browser/test-browser.ts';

/** A tab under measurement. */
export type BenchTab = {
  /** Goes to an address and waits until it has loaded, however long that takes. */
  goTo(address: string): Promise<void>;
  evaluate: Evaluate;
  /** Runs a script in the page, whatever the page's policy, and waits for what it promises. */
  run<Result>(script: string): Promise<Result>;
  movePointer(x: number, y: number): Promise<void>;
  /** The DevTools protocol; Firefox has none. */
  session: CDPSession | null;
  close(): Promise<void>;
};

export type BenchBrowser = {
  /** Opens a tab, at an address or empty: then no content script has run in it yet. */
  open(address?: string): Promise<BenchTab>;
  /** The background of the extension; null where the browser does not let one in. */
  background: (() => Promise<Worker>) | null;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** The folder of an extension; null for none. */
  extension: string | null;
  /**
   * Whether frames are drawn as soon as the last one is done, and not 60 times a second: else every frame
   * that is fast enough would take the same 16.7 milliseconds.
   */
  drawsAtOnce?: boolean;
};

/** The window of all measured pages, in CSS pixels. */
export const VIEWPORT = { width: 1000, height: 800 };
