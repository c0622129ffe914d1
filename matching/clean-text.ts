/** A text as it is compared, with its way back to the text as it stands. */
export type CleanText = {
  text: string;
  /** The offset in the original text of an offset in the clean one. */
  toOriginal(offset: number): number;
  /**
   * Where, in the original text, the character that ends at an offset of the clean one ends: behind both
   * halves of a mathematical letter, and before what no reader sees.
   */
  toOriginalEnd(offset: number): number;
};

/** What no reader sees: soft hyphens, zero-width characters, and the controls of writing direction. */
const UNSEEN =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/**
 * What a reader sees as plain letters and digits: subscript digits, letters in another type, ligatures,
 * full-width forms. Signs that say more than their letters (², ™, Ⅳ, ①) stay what they are.
 */
const STYLED =
  '\\u2080-\\u2089\\u2102\\u210A-\\u2113\\u2115\\u2119-\\u211D\\u2124\\u2128\\u212A\\u212C\\u212D\\u212F-\\u2131\\u2133\\u2134' +
  '\\u2145-\\u2149\\uFB00-\\uFB06\\uFF01-\\uFF5E\\u{1D400}-\\u{1D7FF}';

const COMBINING = '\\u0300-\\u036F';

/** Halves of pairs stand for the mathematical letters here, so that the test need not know of pairs. */
const UNCLEAN = new RegExp(`[${UNSEEN}${COMBINING}${STYLED.replace(/\\u\{.*/, '')}\\uD835]`);
const UNSEEN_RUN = new RegExp(`[${UNSEEN}]+`, 'g');
const STYLED_CHARACTER = new RegExp(`^[${STYLED}]`, 'u');

/** A base with its marks, of which there is a limit: sorting thousands of them would take for ever. */
const CLUSTER = new RegExp(`[${STYLED}][${COMBINING}]{0,8}|[^][${COMBINING}]{1,8}`, 'gu');

/** Brings a text to the form it is compared in. A clean text comes back as it is. */
export function cleanText(original: string): CleanText {
  if (isClean(original)) return { text: original, toOriginal: itself, toOriginalEnd: itself };
  const seen = withoutUnseen(original);
  const clean = composed(seen.text);
  const starts = clean.starts.map((at) => seen.starts[at] ?? 0);
  const ends = clean.ends.map((at) => (seen.starts[at - 1] ?? 0) + 1);
  const end = ends.at(-1) ?? original.length;
  return {
    text: clean.text,
    // An end lies behind the character before it, so that nothing unseen is drawn in.
    toOriginal: (offset) => starts[offset] ?? end,
    toOriginalEnd: (offset) => (offset > 0 ? (ends[offset - 1] ?? end) : (starts[0] ?? end)),
  };
}

/** Hardly any text is unclean, and most of those that go beyond Latin do so for their quotes and dashes. */
function isClean(text: string): boolean {
  if (text.includes('\u00AD')) return false;
  const first = text.search(BEYOND_LATIN);
  if (first < 0) return true;
  for (let index = first; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0xff && isUnclean(code)) return false;
  }
  return true;
}

const BEYOND_LATIN = /[^\0-\xFF]/;

function isUnclean(code: number): boolean {
  const known = VERDICTS[code] ?? 0;
  if (known !== 0) return known === UNCLEAN_VERDICT;
  const isOne = UNCLEAN.test(String.fromCharCode(code));
  VERDICTS[code] = isOne ? UNCLEAN_VERDICT : CLEAN_VERDICT;
  return isOne;
}

/** What was found out about each character, since a pattern takes its time on every one: 0 is nothing yet. */
const VERDICTS = new Uint8Array(0x10000);
const CLEAN_VERDICT = 1;
const UNCLEAN_VERDICT = 2;

/** A text in pieces, with the place where each of its characters starts and ends in the text before. */
type Mapped = { text: string; starts: number[]; ends: number[] };

function withoutUnseen(original: string): Mapped {
  const mapped: Mapped = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const match of original.matchAll(UNSEEN_RUN)) {
    copy(mapped, original, { start: at, end: match.index });
    at = match.index + match[0].length;
  }
  copy(mapped, original, { start: at, end: original.length });
  return mapped;
}

/** Joins letters with their marks and brings styled letters to plain ones. */
function composed(seen: string): Mapped {
  const mapped: Mapped = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const match of seen.matchAll(CLUSTER)) {
    const [cluster] = match;
    const start = match.index;
    const end = start + cluster.length;
    copy(mapped, seen, { start: at, end: start });
    const plain = cluster.normalize(STYLED_CHARACTER.test(cluster) ? 'NFKC' : 'NFC');
    mapped.text += plain;
    for (let index = 0; index < plain.length; index += 1) {
      mapped.starts.push(start);
      mapped.ends.push(end);
    }
    at = end;
  }
  copy(mapped, seen, { start: at, end: seen.length });
  return mapped;
}

function copy(mapped: Mapped, text: string, { start, end }: { start: number; end: number }): void {
  mapped.text += text.slice(start, end);
  for (let at = start; at < end; at += 1) {
    mapped.starts.push(at);
    mapped.ends.push(at + 1);
  }
}

function itself(offset: number): number {
  return offset;
}
