/** A text as it is compared, with its way back to the text as it stands. */
export type CleanText = {
  text: string;
  /** The offset in the original text of an offset in the clean one. */
  toOriginal(offset: number): number;
};

/**
 * Soft hyphens, zero-width characters, and the full-width forms of ASCII: what
 * a reader does not see, or sees as the plain character.
 */
const UNCLEAN = /[\u00AD\u200B-\u200D\u2060\uFEFF\uFF01-\uFF5E]/;

const FULL_WIDTH_OFFSET = 0xfee0;

/** Removes what the reader does not see. A clean text comes back as it is. */
export function cleanText(original: string): CleanText {
  if (!UNCLEAN.test(original)) return { text: original, toOriginal: (offset) => offset };
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index += 1) {
    const char = original.charAt(index);
    if (char >= '\uFF01' && char <= '\uFF5E') {
      text += String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET);
    } else if (UNCLEAN.test(char)) {
      continue;
    } else {
      text += char;
    }
    offsets.push(index);
  }
  return { text, toOriginal: (offset) => originalOffset(offsets, offset, original.length) };
}

/** An end lies behind the character before it, so that nothing unseen is drawn in. */
function originalOffset(offsets: readonly number[], offset: number, length: number): number {
  if (offset < offsets.length) return offsets[offset] ?? length;
  return (offsets.at(-1) ?? length - 1) + 1;
}
