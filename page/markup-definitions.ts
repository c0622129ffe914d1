import type { ShortForm } from '../glossary/types.ts';
import { definitionInList, definitionInTitle } from '../matching/find-definitions.ts';
import type { LocalDefinition } from '../matching/types.ts';
import { attributeOf, isElement, localNameOf, nextSiblingOf, parentOf } from './safe-dom.ts';
import type { TextRun } from './text-run.ts';

/** The longest text of a term in a list or table of short forms, in characters. */
const TERM_MOST = 20;

/** How much of a description is read, in characters. */
const DESCRIPTION_MOST = 250;

/** What stands beside a term: `<dt>` and `<dd>`, the first two cells of a row. */
const DESCRIPTIONS: Readonly<Record<string, string>> = { dt: 'dd', td: 'td', th: 'td' };

const TITLED = new Set(['abbr', 'acronym', 'dfn']);

/** How many elements outward from a known short form a title is looked for. */
const TITLE_REACH = 3;

/** The definition that `<abbr title="…">` around a known short form gives. */
export function titleAround(node: Text, shortForm: ShortForm): LocalDefinition | null {
  let around = parentOf(node);
  for (let steps = 0; isElement(around) && steps < TITLE_REACH; steps += 1) {
    const title = titleOf(around);
    const definition = title === null ? null : definitionInTitle(shortForm, title);
    if (definition) return definition;
    around = parentOf(around);
  }
  return null;
}

/** What the markup of a run defines: `<abbr title="…">`, a definition list, a table of short forms. */
export function definitionsInMarkup(run: TextRun): LocalDefinition[] {
  return [...inTitles(run), ...inList(run)];
}

function inTitles({ nodes }: TextRun): LocalDefinition[] {
  return nodes.flatMap((node) => {
    // Most texts are too long for a short form: their parents need not be looked at.
    if (node.length > TERM_MOST) return [];
    const parent = parentOf(node);
    const title = isElement(parent) ? titleOf(parent) : null;
    return (title !== null && definitionInTitle(node.data, title)) || [];
  });
}

function titleOf(element: Element): string | null {
  return TITLED.has(localNameOf(element)) ? attributeOf(element, 'title') : null;
}

function inList({ block, clean }: TextRun): LocalDefinition[] {
  if (clean.text.length > TERM_MOST || !isElement(block)) return [];
  const wanted = DESCRIPTIONS[localNameOf(block)];
  if (wanted === undefined) return [];
  const beside = nextElementOf(block);
  if (!beside || localNameOf(beside) !== wanted) return [];
  const description = (beside.textContent ?? '').slice(0, DESCRIPTION_MOST);
  const definition = definitionInList(clean.text.trim(), description.trim());
  return definition ? [definition] : [];
}

function nextElementOf(element: Element): Element | null {
  let beside = nextSiblingOf(element);
  while (beside && !isElement(beside)) beside = nextSiblingOf(beside);
  return beside;
}
