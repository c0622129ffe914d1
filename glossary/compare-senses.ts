import type {
  Aspect,
  Comparison,
  ComparisonCell,
  ComparisonTerm,
  FieldId,
  IsoDate,
  Kind,
  LanguageTag,
  Pictures,
  Region,
  Sense,
} from './types.ts';

/** A row as it is shown. */
export type ComparedAspect = Aspect & {
  /** Whether every cell is one word out of few, so that unlike words tell: the kind, the region. */
  isChoice?: boolean;
  /** Whether its cells are words of the interface, not of the glossary. */
  isOurs?: boolean;
};

/** A column as it is shown, with the language of its texts where that is its sense's own. */
export type ComparedTerm = ComparisonTerm & { language?: LanguageTag };

/** What there is to show of a comparison, whether it was written or made from entries. */
export type ComparisonLike = Pick<Comparison, 'title' | 'bottomLine'> &
  Partial<Pick<Comparison, 'language' | 'region' | 'reviewed'>> &
  Pictures & {
    terms: readonly ComparedTerm[];
    aspects: readonly ComparedAspect[];
    /** Whether it was made from entries: its headings and reasons are words of the interface. */
    isMade?: boolean;
  };

/** A comparison that nobody wrote: its cells are taken from entries. */
export type ComparedSenses = Omit<ComparisonLike, 'language' | 'region' | 'reviewed'>;

/** The words of a made comparison, in the reader's language. */
export type ComparingWords = {
  rows: Readonly<Record<RowName, string>>;
  missing: Readonly<Record<'nothing' | 'more' | 'otherName' | 'formerName' | 'sources' | 'reviewed', string>>;
  /** "Both are of one kind: each is a credential." */
  ofOneKind: (count: number, kind: Kind) => string;
  /** "These two are not of one kind: EMS is a system; EMT is a credential." */
  ofKinds: (groups: readonly { names: readonly string[]; kind: Kind }[]) => string;
  /** "EMT, EMR and AEMT". */
  listed: (names: readonly string[]) => string;
  /** "November 23, 2026". */
  day: (day: IsoDate) => string;
  kinds: Readonly<Record<Kind, string>>;
  fields: Readonly<Record<FieldId, string>>;
  regions: Readonly<Record<Region, string>>;
};

type RowName =
  | 'what'
  | 'more'
  | 'kind'
  | 'field'
  | 'region'
  | 'alsoCalled'
  | 'formerNames'
  | 'foreignNames'
  | 'related'
  | 'sources'
  | 'reviewed';

/** One row before it is filled: what each sense says, null where it says nothing. */
type Question = {
  id: RowName;
  isChoice?: boolean;
  isOurs?: boolean;
  answer: (sense: Sense) => string | null;
  /** What a cell says in place of an answer. */
  missing: string;
  /** Whether the sources of a sense speak for its answer; what the glossary itself decides has none. */
  isSourced?: boolean;
};

/** Sets two to four senses side by side, in the rows that at least two of them can fill. */
export function compareSenses(senses: readonly Sense[], words: ComparingWords): ComparedSenses {
  return {
    title: words.listed(namesOf(senses)),
    bottomLine: kindsInWords(senses, words),
    isMade: true,
    terms: senses.map(({ id, shortForm, longForm, letters, language }) => ({
      id,
      label: shortForm,
      longForm,
      letters,
      senseId: id,
      language,
    })),
    aspects: questions(words)
      .filter(({ answer }) => senses.filter((sense) => answer(sense) !== null).length > 1)
      .map((question) => rowOf(question, senses, words)),
  };
}

function questions(words: ComparingWords): Question[] {
  const { kinds, fields, regions, missing } = words;
  const { nothing } = missing;
  const choice = { missing: nothing, isChoice: true, isOurs: true };
  return [
    { id: 'what', answer: ({ summary }) => summary, missing: nothing, isSourced: true },
    {
      id: 'more',
      answer: ({ summary, definition }) => (definition === summary ? null : definition),
      missing: missing.more,
      isSourced: true,
    },
    { id: 'kind', answer: ({ kind }) => kinds[kind], ...choice },
    { id: 'field', answer: ({ field }) => fields[field], ...choice },
    { id: 'region', answer: ({ region }) => regions[region], ...choice },
    {
      id: 'alsoCalled',
      answer: ({ otherLongForms, variants }) => listed([...otherLongForms, ...variants]),
      missing: missing.otherName,
    },
    {
      id: 'formerNames',
      answer: ({ formerNames }) => listed(formerNames),
      missing: missing.formerName,
      isSourced: true,
    },
    { id: 'foreignNames', answer: ({ foreignNames }) => listed(foreignNames), missing: nothing },
    {
      id: 'related',
      answer: ({ related }) => (related.length > 0 ? related.join(', ') : null),
      missing: nothing,
    },
    {
      id: 'sources',
      answer: ({ sources }) => listed(sources.map(({ publisher }) => publisher)),
      missing: missing.sources,
    },
    {
      id: 'reviewed',
      answer: ({ reviewed }) => reviewed && words.day(reviewed),
      missing: missing.reviewed,
      isOurs: true,
    },
  ];
}

function rowOf(question: Question, senses: readonly Sense[], { rows }: ComparingWords): ComparedAspect {
  const { id, isChoice, isOurs } = question;
  const cells = Object.fromEntries(senses.map((sense) => [sense.id, cellOf(question, sense)]));
  return { id, label: rows[id], cells, ...(isChoice && { isChoice }), ...(isOurs && { isOurs }) };
}

function cellOf({ answer, missing, isSourced }: Question, sense: Sense): ComparisonCell {
  const text = answer(sense);
  return text === null ? { missing } : { text, sources: isSourced ? sense.sources : [] };
}

/** The short forms; the long forms with them where one stands for two of the senses. */
function namesOf(senses: readonly Sense[]): string[] {
  const isOnce = (wanted: string) => senses.filter(({ shortForm }) => shortForm === wanted).length === 1;
  return senses.map(({ shortForm, longForm }) =>
    isOnce(shortForm) ? shortForm : `${shortForm} (${longForm})`,
  );
}

/** Whether these are things of one kind: the first that a reader has to know. */
function kindsInWords(senses: readonly Sense[], words: ComparingWords): string {
  const names = namesOf(senses);
  const byKind = new Map<Kind, string[]>();
  senses.forEach(({ kind }, index) => {
    byKind.set(kind, [...(byKind.get(kind) ?? []), names[index] ?? '']);
  });
  const groups = [...byKind].map(([kind, of]) => ({ kind, names: of }));
  const [first] = groups;
  return first && groups.length === 1 ? words.ofOneKind(senses.length, first.kind) : words.ofKinds(groups);
}

/** Names one after the other, each once. */
function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : [...new Set(names)].join('; ');
}
