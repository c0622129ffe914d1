import type { Aspect, Comparison, ComparisonCell, IsoDate, Kind, Sense } from './types.ts';
import { FIELDS } from './vocabulary.ts';

/** A row of which every cell is one word out of few, so that unlike words tell: the kind, the region. */
export type ComparedAspect = Aspect & { isChoice?: boolean };

/** What there is to show of a comparison, whether it was written or made from entries. */
export type ComparisonLike = Pick<Comparison, 'title' | 'bottomLine' | 'terms'> &
  Partial<Pick<Comparison, 'region' | 'reviewed'>> & { aspects: readonly ComparedAspect[] };

/** A comparison that nobody wrote: its cells are taken from entries. */
export type ComparedSenses = Omit<ComparisonLike, 'region' | 'reviewed'>;

/** One row before it is filled: what each sense says, null where it says nothing. */
type Question = {
  id: string;
  label: string;
  isChoice?: boolean;
  answer: (sense: Sense) => string | null;
  /** What a cell says in place of an answer. */
  missing: string;
  /** Whether the sources of a sense speak for its answer; what the glossary itself decides has none. */
  isSourced?: boolean;
};

/** How a day is written: "November 23, 2026". */
type DayInWords = (day: IsoDate) => string;

/** Sets two to four senses side by side, in the rows that at least two of them can fill. */
export function compareSenses(senses: readonly Sense[], dayInWords: DayInWords): ComparedSenses {
  return {
    title: namesInWords(namesOf(senses)),
    bottomLine: kindsInWords(senses),
    terms: senses.map(({ id, shortForm, longForm, letters }) => ({
      id,
      label: shortForm,
      longForm,
      letters,
      senseId: id,
    })),
    aspects: questions(dayInWords)
      .filter(({ answer }) => senses.filter((sense) => answer(sense) !== null).length > 1)
      .map((question) => rowOf(question, senses)),
  };
}

function questions(dayInWords: DayInWords): Question[] {
  const nothing = 'None is recorded.';
  return [
    { id: 'what', label: 'What it is', answer: ({ summary }) => summary, missing: nothing, isSourced: true },
    {
      id: 'more',
      label: 'In more words',
      answer: ({ summary, definition }) => (definition === summary ? null : definition),
      missing: 'No more than the line above.',
      isSourced: true,
    },
    { id: 'kind', label: 'Kind', answer: ({ kind }) => capitalized(kind), missing: nothing, isChoice: true },
    { id: 'field', label: 'Field', answer: ({ field }) => FIELDS[field], missing: nothing, isChoice: true },
    { id: 'region', label: 'Region', answer: ({ region }) => region, missing: nothing, isChoice: true },
    {
      id: 'also-called',
      label: 'Also called',
      answer: ({ otherLongForms, variants }) => listed([...otherLongForms, ...variants]),
      missing: 'No other name is recorded.',
    },
    {
      id: 'former-names',
      label: 'Former names',
      answer: ({ formerNames }) => listed(formerNames),
      missing: 'No former name is recorded.',
      isSourced: true,
    },
    {
      id: 'foreign-names',
      label: 'In other languages',
      answer: ({ foreignNames }) => listed(foreignNames),
      missing: nothing,
    },
    {
      id: 'related',
      label: 'Related acronyms',
      answer: ({ related }) => (related.length > 0 ? related.join(', ') : null),
      missing: nothing,
    },
    {
      id: 'sources',
      label: 'Sources',
      answer: ({ sources }) => listed(sources.map(({ publisher }) => publisher)),
      missing: 'None yet.',
    },
    {
      id: 'reviewed',
      label: 'Reviewed',
      answer: ({ reviewed }) => reviewed && dayInWords(reviewed),
      missing: 'Not yet reviewed against a source.',
    },
  ];
}

function rowOf({ id, label, isChoice, ...question }: Question, senses: readonly Sense[]): ComparedAspect {
  const cells = Object.fromEntries(senses.map((sense) => [sense.id, cellOf(question, sense)]));
  return { id, label, cells, ...(isChoice ? { isChoice } : {}) };
}

function cellOf(
  { answer, missing, isSourced }: Pick<Question, 'answer' | 'missing' | 'isSourced'>,
  sense: Sense,
) {
  const text = answer(sense);
  const cell: ComparisonCell =
    text === null ? { missing } : { text, sources: isSourced ? sense.sources : [] };
  return cell;
}

/** The short forms; the long forms with them where one stands for two of the senses. */
function namesOf(senses: readonly Sense[]): string[] {
  const isOnce = (wanted: string) => senses.filter(({ shortForm }) => shortForm === wanted).length === 1;
  return senses.map(({ shortForm, longForm }) =>
    isOnce(shortForm) ? shortForm : `${shortForm} (${longForm})`,
  );
}

/** Whether these are things of one kind: the first that a reader has to know. */
function kindsInWords(senses: readonly Sense[]): string {
  const names = namesOf(senses);
  const byKind = new Map<Kind, string[]>();
  senses.forEach(({ kind }, index) => {
    byKind.set(kind, [...(byKind.get(kind) ?? []), names[index] ?? '']);
  });
  if (byKind.size === 1) {
    const [kind] = byKind.keys();
    return `${senses.length === 2 ? 'Both are' : 'All are'} of one kind: each is ${withArticle(kind ?? 'word')}.`;
  }
  const groups = [...byKind].map(
    ([kind, of]) => `${namesInWords(of)} ${of.length > 1 ? 'are each' : 'is'} ${withArticle(kind)}`,
  );
  if (byKind.size < senses.length) return `Not all of one kind: ${groups.join('; ')}.`;
  return `${senses.length === 2 ? 'These two are not' : 'No two of these are'} of one kind: ${groups.join('; ')}.`;
}

/** "a credential", "an organization"; a unit begins with a consonant as it is said. */
function withArticle(kind: Kind): string {
  if (kind === 'software') return kind;
  return `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** "EMT", "EMT and EMR", "EMT, EMR and AEMT". */
function namesInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Names one after the other, each once. */
function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : [...new Set(names)].join('; ');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
