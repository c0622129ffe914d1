/** Words that a question is made with, and not what it is about. */
const QUESTION_WORDS = new Set(
  `a an and are as at by definition do does for from in is it mean meaning meanings means of on or stand stands the to
  versus vs what whats with`.split(/\s+/),
);

/** The words of a text as they are searched: without case, accents and possessives; "E.M.S." is one. */
export function searchWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\p{N}])|['’]/gu, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?/gu, (dotted) => dotted.replaceAll('.', ''));
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Those that a question is about; all where there is nothing else. */
export function wantedWords(words: readonly string[]): readonly string[] {
  const wanted = words.filter((word) => !QUESTION_WORDS.has(word));
  return wanted.length > 0 ? wanted : words;
}

/** A word without its plural ending: "technicians", but not "als" and not "access". */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
}
