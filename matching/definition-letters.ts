/** Greek letters go into short forms as the first Latin letter of their name: TNF-α is TNFa. */
const LATIN_OF_GREEK = new Map(
  [...'αβγδεζηθικλμνξοπρστυφχψω'].map((greek, index) => [greek, 'abgdezetiklmnxoprstupcpo'.charAt(index)]),
);

/** Words that a figure stands for: 2FA is two-factor, B2B business to business, 3GPP third generation. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  '1': ['one', 'first', 'single', 'mono'],
  '2': ['two', 'second', 'double', 'to', 'di', 'bi'],
  '3': ['three', 'third', 'triple', 'tri'],
  '4': ['four', 'for', 'quad', 'tetra'],
  '5': ['five', 'fifth', 'penta'],
  '6': ['six'],
  '7': ['seven'],
  '8': ['eight'],
  '9': ['nine', 'ninth'],
};

/** The text in lower case, accents off, Greek letters as Latin ones. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[α-ω]/g, (letter) => LATIN_OF_GREEK.get(letter) ?? letter);
}

/** Whether all of it is ASCII. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}

/** Whether the beginning of a folded word stands for a letter; an X may stand for "ex" (XML). */
export function givesInitial(folded: string, letter: string): boolean {
  if (folded.charCodeAt(0) === letter.charCodeAt(0)) return true;
  if (letter === 'x') return folded.startsWith('ex');
  if (letter < '1' || letter > '9') return false;
  for (const spoken of SPOKEN[letter] ?? []) if (folded.startsWith(spoken)) return true;
  return false;
}
