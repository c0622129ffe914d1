import type { Entry, ShortForm } from '../glossary/types.ts';
import type { Cue } from '../matching/cue-index.ts';

/*
 * Every message between the parts of the extension: its request and its answer.
 * Settings are not among them: everyone reads the one store and subscribes to it.
 */

/** A short form on a page, as the popup lists it. */
export type PageTerm = {
  shortForm: ShortForm;
  /** What it means here; null where it could mean several things. */
  longForm: string | null;
  /** How many senses it could have here: 1 where one is claimed. */
  senseCount: number;
  /** How many times it is marked. */
  count: number;
  /** The frames it is marked in, outermost first. */
  frameIds: readonly number[];
};

/** A page as the popup sees it. */
export type PageDescription = {
  /** The host, or "local files": what the switch switches. */
  site: string;
  terms: readonly PageTerm[];
};

/** What the background answers. */
export type BackgroundMessages = {
  /**
   * The entries of some short forms, unknown ones left out, and the cues for these and for those known
   * already that can stand in a text of some words, each given by its hash (`matching/tokens.ts`).
   */
  lookUp: {
    request: {
      shortForms: readonly ShortForm[];
      known: readonly ShortForm[];
      words: readonly number[];
    };
    answer: { entries: readonly Entry[]; cues: readonly Cue[] };
  };
  /** A frame says what is marked in it; answers whether the page it stands in has heard. */
  reportFrame: { request: { terms: readonly PageTerm[] }; answer: boolean };
  /** A frame asks for the site of the page it stands in; null if the page does not answer. */
  askSite: { request: Record<never, never>; answer: string | null };
  /** The top page says what to show on the toolbar. */
  showCount: { request: { on: boolean; count: number; site: string }; answer: null };
  /** Opens the comparison page at a comparison, or at all senses of a short form. */
  openComparison: { request: { hash: string }; answer: null };
};

/** What the top page's content script answers; `goTo` goes to any frame's. */
export type PageMessages = {
  /** The page's site, for a frame inside it. */
  tellSite: { request: Record<never, never>; answer: string };
  describePage: { request: Record<never, never>; answer: PageDescription };
  /** One of the page's frames has changed. */
  frameReported: { request: { frameId: number; terms: readonly PageTerm[] }; answer: true };
  /** Scrolls to the next mark of a short form and rings it; false if there is none. */
  goTo: { request: { shortForm: ShortForm }; answer: boolean };
};
