/**
 * Finds the letters of a long form that spell its short form, to set them off
 * for the reader.
 *
 * Word initials are tried first (the last letter of the short form backwards),
 * then any letter inside a word; the first letter must start a word. Stop words
 * and the parts of hyphenated words count as words.
 *
 * @returns indices into `longForm`, one for each letter or digit of
 *   `shortForm`, ascending; empty where the long form does not spell it.
 */
export function spellingLetters(shortForm: string, longForm: string): number[] {
  const wanted = [...shortForm].filter((char) => /[\p{L}\p{N}]/u.test(char)).map(lower);
  const starts = wordStarts(longForm);
  return (
    alignBackwards(wanted, longForm, (index) => starts.has(index)) ??
    alignBackwards(wanted, longForm, (index) => starts.has(index) || isCapital(longForm[index])) ??
    alignBackwards(wanted, longForm, () => true, starts) ??
    []
  );
}

function alignBackwards(
  wanted: readonly string[],
  longForm: string,
  allowed: (index: number) => boolean,
  firstAt: ReadonlySet<number> | null = null,
): number[] | null {
  const found: number[] = [];
  let index = longForm.length - 1;
  for (let letter = wanted.length - 1; letter >= 0; letter -= 1) {
    const mustStart = letter === 0 ? firstAt : null;
    while (
      index >= 0 &&
      !(
        lower(longForm[index] ?? '') === wanted[letter] &&
        allowed(index) &&
        (mustStart === null || mustStart.has(index))
      )
    ) {
      index -= 1;
    }
    if (index < 0) return null;
    found.unshift(index);
    index -= 1;
  }
  return found.length > 0 ? found : null;
}

function wordStarts(text: string): Set<number> {
  const starts = new Set<number>();
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) starts.add(match.index);
  return starts;
}

function lower(char: string): string {
  return char.toLowerCase();
}

function isCapital(char: string | undefined): boolean {
  return char !== undefined && char !== char.toLowerCase();
}
