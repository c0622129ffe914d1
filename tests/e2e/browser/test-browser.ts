/*
 * What an end-to-end test needs of a browser, so that every test runs in
 * Chromium and in Firefox without knowing which.
 */

/** Calls a function in a page. It is sent as source, so it sees its argument and the page alone. */
export type Evaluate = <Result, Argument = undefined>(
  call: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
) => Promise<Result>;

/** The open tooltip, read from outside: its shadow root is closed to the page. */
export type ReadTooltip = {
  text: string;
  /** Things in it that can be clicked, with the middle of each in viewport pixels. */
  controls: readonly { name: string; x: number; y: number }[];
};

/** What the keys of the manifest do. */
export type Command = 'next-mark' | 'previous-mark' | 'toggle-tooltip' | 'switch-site';

/** A page of the web. */
export type TestPage = {
  evaluate: Evaluate;
  /** The same in the page and every frame of it; null for a frame that does not answer. */
  evaluateInFrames: <Result, Argument = undefined>(
    call: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<(Result | null)[]>;
  /** Goes to an address and waits until it has loaded. */
  goTo(address: string): Promise<void>;
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  /** A key, or a chord: "Escape", "Control+a". */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Null where no tooltip is open. */
  tooltip(): Promise<ReadTooltip | null>;
  /** What screen readers were told last, in the page itself; null where there is nothing to tell it by. */
  spoken(): Promise<string | null>;
  /** Puts a finger down, moves it, or lifts it. */
  finger(action: 'down' | 'move' | 'up', x: number, y: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Errors and warnings in the page's console so far. */
  complaints(): readonly string[];
  activate(): Promise<void>;
  close(): Promise<void>;
};

/** A file that the browser saved, with the name it gave it. */
export type SavedFile = { name: string; text: string };

/** A page of the extension. */
export type ExtensionPage = {
  evaluate: Evaluate;
  /** Clicks what a selector finds, as a reader does: the page comes to the front for it. */
  click(selector: string): Promise<void>;
  /** Picks a file of this computer in a file field. */
  pickFile(selector: string, path: string): Promise<void>;
  /** What the browser saves as a file when something is done. */
  savedBy(act: () => Promise<void>): Promise<SavedFile>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
};

export type TestBrowser = {
  name: 'chromium' | 'firefox';
  open(address: string): Promise<TestPage>;
  /** Opens "popup.html" or "compare.html#…" in a tab behind `over`, which stays the active one. */
  openExtensionPage(path: string, over: TestPage): Promise<ExtensionPage>;
  /** Does what the key of a command does in the tab in front: in Firefox by the very key. */
  command(name: Command): Promise<void>;
  /** Looks a selected text up by the menu of `over`, which must be in front. */
  lookUp(text: string, over: TestPage): Promise<void>;
  /** Ends the background, as the browser may at any time. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /**
   * Addresses on the network that have been asked for so far: in Chromium by any page or worker,
   * in Firefox by an extension.
   */
  requests(): Promise<string[]>;
  /** The addresses of all open tabs. */
  addresses(): Promise<string[]>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** The folder of the built extension; null for a browser without it. */
  extension: string | null;
  /** Leaves the first-run page open, which is closed else before the first test: it would lie in front. */
  keepsWelcome?: boolean;
  colorScheme?: 'light' | 'dark';
};
