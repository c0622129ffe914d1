import MiniSearch, { type SearchOptions } from 'minisearch';
import { allNames, type EntryNames, namesOf, questionOf, RANKS, rankOf } from './search-names.ts';
import { searchWords, singular, wantedWords } from './search-words.ts';
import type { Entry, Glossary, Sense, Usage } from './types.ts';

/** Finds entries by whatever a reader remembers of their names. */
export type GlossarySearch = {
  /**
   * The entries whose short form, other spellings, long forms, former or foreign names answer a query, best first:
   * the very short form, short forms that begin so, and the rest by how well they fit. Words may be misspelled,
   * unfinished and in any order.
   */
  search(query: string): Entry[];
  /** At most six texts that a query may be on its way to: short forms and long forms, best first. */
  suggest(query: string): string[];
};

const MOST_SUGGESTED = 6;

/** What is typed beyond is no name of anything. */
const LONGEST_QUERY = 120;

/** An entry that answers, with the sense that does; null where the short form itself does. */
type Hit = { entry: Entry; sense: Sense | null; rank: number; score: number };

/** The index is made with the first search: most of those who open a page never search. */
export function createGlossarySearch(glossary: Pick<Glossary, 'entries'>): GlossarySearch {
  let index: SearchIndex | null = null;
  const hitsOf = (query: string): Hit[] => {
    index ??= indexOf(glossary.entries);
    return findHits(query.slice(0, LONGEST_QUERY), index);
  };
  return {
    search: (query) => hitsOf(query).map(({ entry }) => entry),
    suggest: (query) => suggestions(hitsOf(query)),
  };
}

type SearchIndex = {
  names: readonly EntryNames[];
  senses: readonly Sense[];
  words: MiniSearch<SenseWords>;
};

/** What is indexed of a sense; its id is its place in `senses`. */
type SenseWords = { id: number; shortForm: string; longForm: string; others: string };

function indexOf(entries: readonly Entry[]): SearchIndex {
  const senses = entries.flatMap((entry) => entry.senses);
  const words = new MiniSearch<SenseWords>({
    fields: ['shortForm', 'longForm', 'others'],
    tokenize: searchWords,
    processTerm: singular,
  });
  words.addAll(
    senses.map((sense, id) => ({
      id,
      // Each spelling as one word, too: "EMTB" finds EMT-B.
      shortForm: [sense.shortForm, searchWords(sense.shortForm).join('')].join(' '),
      longForm: sense.longForm,
      others: allNames(sense).join(' '),
    })),
  );
  return { names: entries.map(namesOf), senses, words };
}

function findHits(query: string, index: SearchIndex): Hit[] {
  const question = questionOf(query);
  if (question.wanted.size === 0) return [];
  const best = bestSenses(query, index);
  return index.names
    .map((names): Hit => {
      const { entry } = names;
      const found = best.get(entry.shortForm);
      const { rank, sense } = rankOf(names, question);
      return {
        entry,
        rank,
        sense: rank === RANKS.none ? (found?.sense ?? null) : sense,
        score: found?.score ?? 0,
      };
    })
    .filter(({ rank, score }) => rank < RANKS.none || score > 0)
    .sort(compareHits);
}

/** Equals stay in the order of the glossary, which is that of the short forms. */
function compareHits(a: Hit, b: Hit): number {
  // Of short forms that begin alike the shortest is the nearest to what was typed.
  const length = a.rank === RANKS.begins ? a.entry.shortForm.length - b.entry.shortForm.length : 0;
  return a.rank - b.rank || length || b.score - a.score;
}

/** Of each entry the sense whose words answer best. */
function bestSenses(
  query: string,
  { senses, words }: SearchIndex,
): Map<string, { sense: Sense; score: number }> {
  const best = new Map<string, { sense: Sense; score: number }>();
  for (const { id, score } of answersOf(wantedWords(searchWords(query)), { senses, words })) {
    const sense = senses[id];
    if (sense && score > (best.get(sense.shortForm)?.score ?? 0)) best.set(sense.shortForm, { sense, score });
  }
  return best;
}

type Answer = { id: number; score: number };

/** Only where nothing answers as it is typed is it taken for misspelled, and only then for more than is needed. */
function answersOf(wanted: readonly string[], { senses, words }: Omit<SearchIndex, 'names'>): Answer[] {
  const query = wanted.join(' ');
  const boostDocument = (id: number): number => USAGE_BOOSTS[senses[id]?.usage ?? 'occasional'];
  const ask = (more: SearchOptions) => words.search(query, { ...OPTIONS, boostDocument, ...more });
  const exact = ask({ combineWith: 'AND' });
  if (exact.length > 0) return exact;
  const misspelled = ask({ combineWith: 'AND', fuzzy: mistakesIn });
  if (misspelled.length > 0) return misspelled;
  return ask({ fuzzy: mistakesIn }).filter(({ queryTerms }) => 2 * queryTerms.length >= wanted.length);
}

const OPTIONS: SearchOptions = {
  prefix: true,
  boost: { shortForm: 3, longForm: 2 },
  weights: { prefix: 0.4, fuzzy: 0.3 },
};

/** A sense that is met more often is likelier to be looked for. */
const USAGE_BOOSTS: Readonly<Record<Usage, number>> = { common: 1.25, occasional: 1, rare: 0.8 };

/** How many letters of a word may be wrong; in short words one makes another word of it. */
function mistakesIn({ length }: string): number | false {
  if (length < 4) return false;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

function suggestions(hits: readonly Hit[]): string[] {
  const forms = hits.filter(({ rank }) => rank <= RANKS.begins);
  const named = hits.filter(({ rank }) => rank > RANKS.begins);
  const texts = [
    ...forms.map(({ entry }) => entry.shortForm),
    // A short form that is written out already leads to what it stands for.
    ...forms.filter(({ rank }) => rank < RANKS.begins).flatMap(({ entry }) => longFormsOf(entry)),
    ...named.map(({ entry, sense }) => sense?.longForm ?? entry.shortForm),
  ];
  return [...new Set(texts)].slice(0, MOST_SUGGESTED);
}

function longFormsOf({ senses }: Entry): string[] {
  return senses.map(({ longForm }) => longForm);
}
