import type { ShortForm } from '../glossary/types.ts';
import type { DecideQuestion, Decision } from '../matching/decide.ts';
import type { PlainMeaning } from '../matching/meanings.ts';
import type { BlockReading, ReadQuestion } from '../matching/read-block.ts';
import type { Settings } from '../settings/settings.ts';
import type { Address } from '../settings/site-rules.ts';
import type { PlainNode } from './plain-node.ts';

/*
 * Every message between the parts of the extension: its request and its answer.
 * Settings are not among them: everyone reads the one store and subscribes to it.
 */

/** A short form on a page, as the popup lists it. */
export type PageTerm = {
  shortForm: ShortForm;
  /** What it means here; null where it could mean several things. */
  longForm: string | null;
  /** The sense that is claimed; null where none is, or the glossary does not know it. */
  senseId: string | null;
  /** How many senses it could have here: 1 where one is claimed. */
  senseCount: number;
  /** How many times it is marked. */
  count: number;
  /** The frames it is marked in, outermost first. */
  frameIds: readonly number[];
};

/** A page as the popup sees it. */
export type PageDescription = {
  /** What the switch switches. */
  address: Address;
  terms: readonly PageTerm[];
};

/** What to explain, and how. */
export type ExplainQuestion = Pick<Settings, 'language' | 'textSize'> & {
  shortForm: ShortForm;
  meaning: PlainMeaning;
  /** Whether the page lacks the style sheet yet. */
  wantsStyle: boolean;
};

/** What a tooltip shows and says. */
export type Explanation = {
  content: readonly PlainNode[];
  /** The tooltip's style sheet, if it was wanted. */
  style: string | null;
  /** What is spoken when its mark is stepped to, with places for `{place}` and `{count}`. */
  spoken: string;
};

/** A way out of the tooltip, with what its value is. None changes a setting: a page could have it pressed. */
export type TooltipWay =
  /** To the comparison page, at a hash. */
  | 'compare'
  /** To the popup, to be asked whether this sense id is what is meant on the site. */
  | 'choose'
  /** To the popup, to be asked whether the sense chosen for this short form shall be forgotten. */
  | 'forget'
  /** To the popup, to be asked whether this short form shall be marked no more. */
  | 'mute';

/** The frames of a page that have marks, in order, with the number of marks in each. */
export type FramesWithMarks = {
  frames: readonly { frameId: number; count: number }[];
  /** Where the reader is: the frame whose mark was stepped to last, at first the page itself. */
  current: number;
};

/** A step from mark to mark in a frame. */
export type StepRequest = {
  direction: 1 | 0 | -1;
  /** Whether to begin at the frame's first mark, or going back at its last one, wherever the reader is. */
  fromEdge: boolean;
  /** How many marks are in the frames before this one, and in all others. */
  before: number;
  others: number;
};

/** What the background answers. */
export type BackgroundMessages = {
  /**
   * What some blocks of a page say, in their order; null for those that say nothing. An empty list where the
   * question is malformed.
   */
  readBlocks: { request: ReadQuestion; answer: readonly (BlockReading | null)[] };
  /** What the short forms of a page mean on it, with the entries that it does not have yet. */
  decide: { request: DecideQuestion; answer: Decision };
  /** A frame says what is marked in it; answers whether the page it stands in has heard. */
  reportFrame: { request: { terms: readonly PageTerm[] }; answer: boolean };
  /** A frame asks for the address of the page it stands in; null if the page does not answer. */
  askAddress: { request: Record<never, never>; answer: Address | null };
  /** The top page has given itself an address at which it is switched the other way. */
  reportMove: { request: Record<never, never>; answer: null };
  /** The top page says what to show on the toolbar. */
  showCount: { request: { on: boolean; count: number; host: string }; answer: null };
  /** What to show for a short form; null where the question is malformed. */
  explain: { request: ExplainQuestion; answer: Explanation | null };
  /** Goes one of the ways out of a tooltip. */
  leaveTooltip: { request: { way: TooltipWay; value: string }; answer: null };
};

/** What content scripts answer: that of the top page, if it does not say "any frame". */
export type PageMessages = {
  /** The page's address, for a frame inside it. */
  tellAddress: { request: Record<never, never>; answer: Address };
  describePage: { request: Record<never, never>; answer: PageDescription };
  /** One of the page's frames has changed. */
  frameReported: { request: { frameId: number; terms: readonly PageTerm[] }; answer: true };
  /** All frames: the page around has another address, and with it another switch. */
  pageMoved: { request: Record<never, never>; answer: null };
  /** The frames that have marks, in order, and the one that was stepped to last. */
  tellFrames: { request: Record<never, never>; answer: FramesWithMarks };
  /** A frame has been stepped to. */
  noteFrame: { request: { frameId: number }; answer: null };
  /**
   * Any frame: goes to its next or previous mark, or stays (0), rings it, explains and announces it; false behind the
   * last one.
   */
  step: { request: StepRequest; answer: boolean };
  /** Any frame: closes its tooltip; false if none was open. */
  closeTooltip: { request: Record<never, never>; answer: boolean };
  /** Has a screen reader speak. */
  say: { request: { text: string }; answer: null };
  /** Any frame: scrolls to the next mark of a short form and rings it; false if there is none. */
  goTo: { request: { shortForm: ShortForm }; answer: boolean };
};
