import { findDefinitions } from '../../matching/find-definitions.ts';
import { asObject, readJsonLines, textAt } from './json-lines.ts';

/** A short form and its long form, as written. */
export type Pair = readonly [shortForm: string, longForm: string];

/** A text and the pairs that people found in it. */
type GoldText = { id: string; text: string; gold: readonly Pair[] };

/** How well pairs were found, each counted once a text. */
export type Score = { gold: number; found: number; right: number };

/** How two pairs are compared. */
export const RULES = {
  strict: ([shortForm, longForm]: Pair) => [plain(shortForm), plain(longForm)],
  lenient: ([shortForm, longForm]: Pair) => [lenientShortForm(shortForm), lenient(longForm)],
  'short form': ([shortForm]: Pair) => [lenientShortForm(shortForm)],
} as const satisfies Record<string, (pair: Pair) => string[]>;

export type Rule = keyof typeof RULES;

/** Finds the definitions of every text of a file, in order. */
export async function* findInFile(file: string): AsyncGenerator<GoldText & { pairs: readonly Pair[] }> {
  for await (const row of readJsonLines(file, checkRow)) {
    yield { ...row, pairs: pairsIn(row.text) };
  }
}

/** Scores a file by every rule. */
export async function scoreDefinitions(file: string): Promise<Record<Rule, Score>> {
  const scores: Record<Rule, Score> = {
    strict: { gold: 0, found: 0, right: 0 },
    lenient: { gold: 0, found: 0, right: 0 },
    'short form': { gold: 0, found: 0, right: 0 },
  };
  for await (const { gold, pairs } of findInFile(file)) {
    for (const rule of Object.keys(RULES) as Rule[]) addTo(scores[rule], { gold, pairs, rule });
  }
  return scores;
}

function addTo(
  score: Score,
  { gold, pairs, rule }: { gold: readonly Pair[]; pairs: readonly Pair[]; rule: Rule },
) {
  const keys = (list: readonly Pair[]): Set<string> =>
    new Set(list.map((pair) => JSON.stringify(RULES[rule](pair))));
  const wanted = keys(gold);
  const found = keys(pairs);
  score.gold += wanted.size;
  score.found += found.size;
  score.right += [...found].filter((key) => wanted.has(key)).length;
}

function pairsIn(text: string): Pair[] {
  return findDefinitions(text).map(({ shortForm, longForm }) => [shortForm, longForm] as const);
}

function checkRow(value: unknown): GoldText {
  const row = asObject(value);
  const { gold } = row;
  if (!Array.isArray(gold)) throw new Error('"gold" must be a list of pairs {"sf", "lf"}.');
  return {
    id: textAt(row, 'id'),
    text: textAt(row, 'text'),
    gold: gold.map((pair) => [textAt(asObject(pair), 'sf'), textAt(asObject(pair), 'lf')] as const),
  };
}

function plain(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

/** NFKC, small letters, a blank for whatever is no letter or digit, no leading article. */
function lenient(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z\u00c0-\uffff]+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
}

function lenientShortForm(text: string): string {
  const folded = lenient(text);
  return folded.length > 2 && /\p{L}s$/u.test(folded) ? folded.slice(0, -1) : folded;
}
