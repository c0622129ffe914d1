/** Words that may stand between the words that spell a short form. */
const STOP_WORDS = new Set(
  'a an and as at by de del der des di du et for from in into la le les of on or per the to und van von with & y'.split(
    ' ',
  ),
);

/** A word of a text, or one part of a hyphenated word. */
export type Word = {
  text: string;
  start: number;
  end: number;
  /** Whether a hyphen ties it to the word before: such a part may be passed over. */
  tied: boolean;
};

/** The words of a text in order; an apostrophe and what follows it belong to the word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?|&/gu)) {
    const tied =
      match.index > 0 &&
      /[-\u2010-\u2014/]/.test(text.charAt(match.index - 1)) &&
      words.at(-1)?.end === match.index - 1;
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length, tied });
  }
  return words;
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase());
}

/** A word as long forms are compared: case, possessive and plural endings do not matter. */
export function foldWord(word: string): string {
  const stem = word.toLowerCase().replace(/['’]s?$/, '');
  if (stem.length > 4 && stem.endsWith('ies')) return `${stem.slice(0, -3)}y`;
  return stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss') ? stem.slice(0, -1) : stem;
}

/** A long form as it is compared: case, hyphens, blanks and plurals do not matter. */
export function foldLongForm(longForm: string): string {
  return wordsOf(longForm)
    .map((word) => foldWord(word.text))
    .join('');
}
