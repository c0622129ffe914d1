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
  const borders = new BorderLook(look, gathered);
  let texts = 0;
  let characters = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data;
    const { length } = text;
    if (length > CHARACTERS_AT_ONCE) yield* lookAtLong(node, look, gathered);
    else {
      const suspicion = look(text);
      if (suspicion !== null) gather(node, suspicion, gathered);
    }
    if (length > 0) borders.see(node, text);
    texts += 1;
    characters += length;
    if (texts < TEXTS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    texts = 0;
    characters = 0;
    yield;
  }
  return walker.currentNode === root || isConnected(walker.currentNode);
}

function gather(node: Text, suspicion: Suspicion, gathered: Gathered): void {
  if (gathered.get(node) !== 'known') gathered.set(node, suspicion);
}

function* lookAtLong(node: Text, look: Look, gathered: Gathered): Generator<void, void> {
  const text = node.data;
  for (let from = 0; from < text.length && gathered.get(node) !== 'known'; from += CHARACTERS_AT_ONCE) {
    const suspicion = look(text.slice(Math.max(0, from - REACH), from + CHARACTERS_AT_ONCE));
    if (suspicion !== null) gather(node, suspicion, gathered);
    yield;
  }
}

/** Looks at the words that go over a border of nodes. Most texts are parted by blanks: for those it does little. */
class BorderLook {
  readonly #look: Look;
  readonly #gathered: Gathered;
  /** The last text, where it ends within a word. */
  #last: Text | null = null;
  /** What of that word stands in the nodes before it, and these. */
  #before = '';
  #nodes: Text[] = [];

  constructor(look: Look, gathered: Gathered) {
    this.#look = look;
    this.#gathered = gathered;
  }

  see(node: Text, text: string): void {
    if (this.#last !== null && !isBlankAt(text, 0)) this.#join(this.#last, node, text);
    else this.#before = '';
    this.#last = isBlankAt(text, text.length - 1) ? null : node;
  }

  #join(last: Text, node: Text, text: string): void {
    const word = lastWordOf(last.data);
    if (this.#before === '' || word.length < last.length) this.#nodes = [];
    else if (this.#nodes.length > REACH) this.#nodes.shift();
    this.#before = this.#nodes.length > 0 ? (this.#before + word).slice(-REACH) : word;
    this.#nodes.push(last);
    const suspicion = this.#look(this.#before + text.slice(0, REACH));
    if (suspicion === null) return;
    for (const one of [...this.#nodes, node]) gather(one, suspicion, this.#gathered);
  }
}

function lastWordOf(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < REACH && !isBlankAt(text, start - 1)) start -= 1;
  return text.slice(start);
}

const BLANK = /\s/;

function isBlankAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code <= 0x20 || (code >= 0xa0 && BLANK.test(text.charAt(index)));
}
