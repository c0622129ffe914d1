import type { ComponentChildren } from 'preact';
import type { Undo } from './popup-deeds.ts';

/** A question that the popup opens at, in the reader's language. */
export type Question = {
  /** What is asked, what it comes to, and what was done; with places. */
  asked: string;
  more: string;
  done: string;
  /** The button that does it. */
  press: string;
  places: Readonly<Record<string, ComponentChildren>>;
  deed: () => Promise<Undo>;
};
