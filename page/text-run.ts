import type { Span } from '../matching/types.ts';
import { isConnected } from './safe-dom.ts';

/** The text a reader sees as one line of thought, with its way back to the nodes. */
export type TextRun = {
  /** The element or shadow root whose inline text this is. */
  block: Node;
  nodes: readonly Text[];
  /** Where each node's text begins in the run, in the order of `nodes`; below 0 where the run begins later. */
  starts: readonly number[];
  text: string;
};

/** A place between two characters of a text node. */
export type TextPoint = { node: Text; offset: number };

/** Longer texts are cut, at a blank: nobody is to wait for one of them. In UTF-16 code units. */
const MOST = 0x10000;

/** How far before its limit a text is cut at a blank, rather than in a word. */
const BLANK_REACH = 500;

/** Joins neighboring text nodes into runs; `parted` tells before which of them a reader sees a gap. */
export function createTextRuns(
  block: Node,
  nodes: readonly Text[],
  parted: readonly boolean[],
): readonly TextRun[] {
  const [only] = nodes;
  if (nodes.length === 1 && only && only.length <= MOST)
    return [{ block, nodes, starts: [0], text: only.data }];
  const starts: number[] = [];
  let text = '';
  nodes.forEach((node, index) => {
    if (parted[index]) text += '\n';
    starts.push(text.length);
    text += node.data;
  });
  const whole = { block, nodes, starts, text };
  return text.length <= MOST ? [whole] : piecesOf(whole);
}

function piecesOf({ block, nodes, starts, text }: TextRun): TextRun[] {
  const pieces: TextRun[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfPiece(text, from);
    const first = starts.findLastIndex((start) => start <= from);
    const behind = starts.findIndex((start) => start >= to);
    const last = behind < 0 ? nodes.length : behind;
    pieces.push({
      block,
      nodes: nodes.slice(first, last),
      starts: starts.slice(first, last).map((start) => start - from),
      text: text.slice(from, to),
    });
    from = to;
  }
  return pieces;
}

function endOfPiece(text: string, from: number): number {
  const limit = from + MOST;
  if (limit >= text.length) return text.length;
  const blank = /\s(?=\S*$)/.exec(text.slice(limit - BLANK_REACH, limit));
  return blank ? limit - BLANK_REACH + blank.index + 1 : limit;
}

/** The nodes and offsets of a span of the run's text. */
export function locate(run: TextRun, { start, end }: Span): { start: TextPoint; end: TextPoint } {
  // Behind the last character, and not before the next: between them may be what no reader sees.
  return { start: pointAt(run, start, start), end: pointAt(run, end, end - 1) };
}

/** Whether the page still holds the run as it was: it may change while its text is read. */
export function isCurrent({ nodes, starts, text }: TextRun): boolean {
  return nodes.every((node, index) => {
    const start = starts[index] ?? 0;
    const next = starts[index + 1] ?? text.length;
    if (!isConnected(node)) return false;
    // Of a text that was cut, the nodes at its ends reach beyond it.
    if (start < 0 || start + node.length > text.length)
      return node.data.includes(text.slice(Math.max(0, start), next));
    const gap = next - start - node.length;
    return gap >= 0 && gap <= 1 && text.startsWith(node.data, start);
  });
}

/** The node that holds the character at `inside`, and where `offset` stands in it. */
function pointAt({ starts, nodes }: TextRun, offset: number, inside: number): TextPoint {
  let index = starts.length - 1;
  while (index > 0 && (starts[index] ?? 0) > inside) index -= 1;
  const node = nodes[index] as Text;
  return { node, offset: Math.min(offset - (starts[index] ?? 0), node.length) };
}
