import type { PageDescription } from '../messaging/protocol.ts';

/** The page in front of the popup. */
export type PageState =
  /** It has not answered yet. */
  | { kind: 'asking' }
  /** No content script of ours answers there. */
  | { kind: 'unreadable' }
  /** It answers; the rest is what the settings say, `on` of its site. */
  | { kind: 'readable'; page: PageDescription; on: boolean; marksPageForms: boolean };

/** The ways to a page and its switch, as the popup needs them. */
export type PageAccess = {
  /** Asks the page in front; never rejects. */
  readPage: () => Promise<PageState>;
  /** Calls back whenever the settings change, until the signal aborts. */
  subscribe: (onChange: () => void, signal: AbortSignal) => void;
};
