import type { RunText } from '../matching/read-block.ts';
import {
  attributeOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './safe-dom.ts';
import type { TextRun } from './text-run.ts';

/*
 * What markup says of a text: `<abbr title="…">`, a definition list, a table of
 * short forms. Whether it defines anything is for the glossary to find out.
 */

/** The longest text of a term in a list or table of short forms, in characters. */
const TERM_MOST = 20;

/** How much of a description or a title is read, in characters. */
const DESCRIPTION_MOST = 250;
const TITLE_MOST = 1000;

/** What stands beside a term: `<dt>` and `<dd>`, the first two cells of a row. */
const DESCRIPTIONS: Readonly<Record<string, string>> = { dt: 'dd', td: 'td', th: 'td' };

/** Elements whose `title` says what a short form in them stands for. */
export const TITLED: ReadonlySet<string> = new Set(['abbr', 'acronym', 'dfn']);

/** The text of a run with what its markup says. */
export function runText(run: TextRun): RunText {
  const titles = titlesOf(run);
  const beside = besideOf(run);
  return {
    text: run.text,
    ...(titles.length > 0 ? { titles } : {}),
    ...(beside === null ? {} : { beside }),
  };
}

/** Whether a title of this element defines what stands in it. */
export function isTitled(element: Element): boolean {
  return TITLED.has(localNameOf(element));
}

export function isTerm(node: Node): node is Element {
  return isElement(node) && localNameOf(node) in DESCRIPTIONS;
}

/** The term that what stands at or behind it defines: for a description, or any other node beside it. */
export function termBefore(node: Node): Element | null {
  let beside = previousSiblingOf(node);
  while (beside && !isElement(beside)) beside = previousSiblingOf(beside);
  return beside && isTerm(beside) ? beside : null;
}

function titlesOf({ block, nodes, starts, text }: TextRun): NonNullable<RunText['titles']> {
  return nodes.flatMap((node, index) => {
    const titles: { start: number; end: number; title: string }[] = [];
    const start = Math.max(0, starts[index] ?? 0);
    const end = Math.min(text.length, (starts[index] ?? 0) + node.length);
    for (let around = parentOf(node); around !== block && isElement(around); around = parentOf(around)) {
      const title = isTitled(around) ? attributeOf(around, 'title') : null;
      if (title !== null && title.length <= TITLE_MOST) titles.push({ start, end, title });
    }
    return titles;
  });
}

function besideOf({ block, text }: TextRun): string | null {
  if (text.length > 2 * TERM_MOST || !isElement(block)) return null;
  const wanted = DESCRIPTIONS[localNameOf(block)];
  if (wanted === undefined || text.trim().length > TERM_MOST) return null;
  const beside = nextElementOf(block);
  if (!beside || localNameOf(beside) !== wanted) return null;
  return (beside.textContent ?? '').trim().slice(0, DESCRIPTION_MOST);
}

function nextElementOf(element: Element): Element | null {
  let beside = nextSiblingOf(element);
  while (beside && !isElement(beside)) beside = nextSiblingOf(beside);
  return beside;
}
