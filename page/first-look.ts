import { isConnected } from './safe-dom.ts';

/** How many texts, or characters, are looked at before the clock is. */
const TEXTS_AT_ONCE = 100;
const CHARACTERS_AT_ONCE = 0x10000;

/** A short form that is cut in two by a border of nodes, or by that of a long text's pieces, is not longer. */
const REACH = 32;

/** What a text is gathered for: a short form of the glossary, or one that only its page may define. */
export type Suspicion = 'known' | 'own';

type Look = (text: string) => Suspicion | null;
type Gathered = Map<Text, Suspicion>;

/**
 * Looks at every text below `root`, wherever it stands, and gathers those that are suspected: a page without short
 * forms is done with this, so there is nothing here but the text itself. Of a short form that is written
 * over several nodes all of them are gathered.
 *
 * Yields now and then.
 *
 * @returns whether the walk reached the end of the tree: false where the page
 *   took away the node it had come to.
 */
export function* lookAtTexts(root: Node, look: Look, gathered: Gathered): Generator<void, boolean> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let border = NO_BORDER;
  let texts = 0;
  let characters = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data;
    if (text.length > CHARACTERS_AT_ONCE) yield* lookAtLong(node, look, gathered);
    else gather([node], look(text), gathered);
    border = lookAtBorder(border, { node, text }, { look, gathered });
    texts += 1;
    characters += text.length;
    if (texts < TEXTS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    texts = 0;
    characters = 0;
    yield;
  }
  return walker.currentNode === root || isConnected(walker.currentNode);
}

function gather(nodes: readonly Text[], suspicion: Suspicion | null, gathered: Gathered): void {
  if (suspicion === null) return;
  for (const node of nodes) if (gathered.get(node) !== 'known') gathered.set(node, suspicion);
}

function* lookAtLong(node: Text, look: Look, gathered: Gathered): Generator<void, void> {
  const text = node.data;
  for (let from = 0; from < text.length && gathered.get(node) !== 'known'; from += CHARACTERS_AT_ONCE) {
    gather([node], look(text.slice(Math.max(0, from - REACH), from + CHARACTERS_AT_ONCE)), gathered);
    yield;
  }
}

/** The end of the text so far, from its last blank on, and the nodes it stands in. */
type Border = { text: string; nodes: readonly Text[] };

const BLANK = /\s/;

function lookAtBorder(
  { text: before, nodes }: Border,
  { node, text }: { node: Text; text: string },
  { look, gathered }: { look: Look; gathered: Gathered },
): Border {
  if (text.length === 0) return { text: before, nodes };
  const joins = before !== '' && !isBlankAt(text, 0);
  if (joins) {
    gather([...nodes, node], look(before + text.slice(0, REACH)), gathered);
  }
  if (isBlankAt(text, text.length - 1)) return NO_BORDER;
  const end = text.slice(-REACH);
  const blank = end.search(LAST_WORD);
  if (blank > 0 || !joins) return { text: end.slice(blank), nodes: [node] };
  return { text: (before + end).slice(-REACH), nodes: [...nodes.slice(-REACH), node] };
}

const NO_BORDER: Border = { text: '', nodes: [] };
const LAST_WORD = /\S*$/;

function isBlankAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code <= 0x20 || (code >= 0xa0 && BLANK.test(text.charAt(index)));
}
