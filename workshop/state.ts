import type { VNode } from 'preact';
import type { Words } from '../locales/words.ts';

/** Where a component stands, which decides its style sheets and its width. */
export type Surface =
  /** In a page of the web, inside a closed shadow root. */
  | 'tooltip'
  /** In the popup. */
  | 'popup'
  /** On a page of the extension, as wide as a tab. */
  | 'compare'
  | 'options'
  | 'welcome';

/** One component in one of its states, as the workshop shows it. */
export type State = {
  /** Unique within its group, as a picture of it is named: "could-mean-many". */
  name: string;
  view: (words: Words) => VNode;
};

/** The states of the components of one surface. */
export type StateGroup = {
  surface: Surface;
  states: readonly State[];
};
