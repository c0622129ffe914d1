import { type CleanText, cleanText } from '../matching/clean-text.ts';
import type { Span } from '../matching/types.ts';

/** The text a reader sees as one line of thought, with its way back to the nodes. */
export type TextRun = {
  /** The element or shadow root whose inline text this is. */
  block: Node;
  nodes: readonly Text[];
  /** Where each node's text begins in the run, in the order of `nodes`. */
  starts: readonly number[];
  clean: CleanText;
};

/** A place between two characters of a text node. */
export type TextPoint = { node: Text; offset: number };

/** Joins neighboring text nodes into a run; `parted` tells before which of them a reader sees a gap. */
export function createTextRun(block: Node, nodes: readonly Text[], parted: readonly boolean[]): TextRun {
  const [only] = nodes;
  if (nodes.length === 1 && only) return { block, nodes, starts: [0], clean: cleanText(only.data) };
  const starts: number[] = [];
  let text = '';
  nodes.forEach((node, index) => {
    if (parted[index]) text += '\n';
    starts.push(text.length);
    text += node.data;
  });
  return { block, nodes, starts, clean: cleanText(text) };
}

/** The nodes and offsets of a span of the run's clean text. */
export function locate(run: TextRun, span: Span): { start: TextPoint; end: TextPoint } {
  const start = run.clean.toOriginal(span.start);
  // Behind the last character, and not before the next: between them may be what no reader sees.
  const end = run.clean.toOriginalEnd(span.end);
  return { start: pointAt(run, start, start), end: pointAt(run, end, end - 1) };
}

/** The node that holds the character at `inside`, and where `offset` stands in it. */
function pointAt(run: TextRun, offset: number, inside: number): TextPoint {
  let index = run.starts.length - 1;
  while (index > 0 && (run.starts[index] ?? 0) > inside) index -= 1;
  const node = run.nodes[index] as Text;
  return { node, offset: Math.min(offset - (run.starts[index] ?? 0), node.length) };
}
