import type { PageDescription, PageTerm } from '../../messaging/protocol.ts';

/** The page in front of the popup. */
export type PageState =
  /** It has not answered yet. */
  | { kind: 'asking' }
  /** It is not there yet, and so does not answer. */
  | { kind: 'loading' }
  /** The popup stands in a tab of its own: there is no page in front of it. */
  | { kind: 'apart' }
  /** No content script of ours answers there; to load it anew may help. */
  | { kind: 'unreadable' }
  /** Nor does one after the page was loaded anew: the browser keeps extensions out. */
  | { kind: 'forbidden' }
  /** It answers. */
  | {
      kind: 'readable';
      page: PageDescription;
      /** The domain that its host belongs to; null where it belongs to none. */
      domain: string | null;
    };

/** The ways to a page, as the popup needs them. */
export type PageAccess = {
  /** Asks the page in front; never rejects. */
  readPage: () => Promise<PageState>;
  /** Calls back whenever the settings change, until the signal aborts. */
  subscribe: (onChange: () => void, signal: AbortSignal) => void;
  /** Goes to the next place where a term is marked; false where there is none any more. */
  goTo: (term: PageTerm) => Promise<boolean>;
  /** Loads the page anew. */
  reload: () => Promise<void>;
};
