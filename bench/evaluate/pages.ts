import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { asObject, textAt } from './json-lines.ts';

/** One sense of a short form on a page, with how often it stands there in which spelling. */
export type Mention = {
  shortForm: string;
  /** Spellings and how often each stands on the page. */
  strings: ReadonlyMap<string, number>;
  /** A long form, or what else it is. */
  sense: string;
  /** Whether the mark is wanted, allowed, or wrong. */
  wanted: 'yes' | 'allowed' | 'no';
};

/** A page and what is labelled on it. */
export type LabelledPage = { file: string; mentions: readonly Mention[] };

/** A mark as it was found: its text, and the long form it claims. */
export type FoundMark = { text: string; claimed: string | null };

/** Compares what is marked on a page with its labels. Texts are told apart by spelling alone. */
export type PageScore = {
  /** Marks that are wanted, and how many of them are there. */
  wanted: number;
  found: number;
  /** Of the wanted, how many claim the labelled sense. */
  rightlyClaimed: number;
  marks: number;
  wrongMarks: number;
  claims: number;
  wrongClaims: number;
  /** Marks of short forms that nobody labelled: the page itself defines them. */
  unlabelled: number;
  /** What is wrong or missing, in words. */
  remarks: readonly string[];
};

/** Reads every labelled page of a folder: "page.html" beside "page.json". */
export async function readLabelledPages(folder: string): Promise<LabelledPage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`${folder} holds no labelled pages.`);
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      try {
        return {
          file: `${basename(name, '.json')}.html`,
          mentions: checkLabels(JSON.parse(await readFile(file, 'utf8'))),
        };
      } catch (error) {
        throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
      }
    }),
  );
}

type Names = (longForm: string, mention: Mention) => boolean;

/** @param names whether a claimed long form is a name of a labelled sense. */
export function scorePage({ mentions }: LabelledPage, marks: readonly FoundMark[], names: Names): PageScore {
  const texts = new Set([
    ...marks.map(({ text }) => text),
    ...mentions.flatMap(({ strings }) => [...strings.keys()]),
  ]);
  const scores = [...texts].map((text) =>
    scoreText(
      text,
      {
        labels: mentions.filter(({ strings }) => strings.has(text)),
        marks: marks.filter((mark) => mark.text === text),
      },
      names,
    ),
  );
  return scores.reduce(addScores, NOTHING);
}

const NOTHING: PageScore = {
  wanted: 0,
  found: 0,
  rightlyClaimed: 0,
  marks: 0,
  wrongMarks: 0,
  claims: 0,
  wrongClaims: 0,
  unlabelled: 0,
  remarks: [],
};

export function addScores(one: PageScore, other: PageScore): PageScore {
  return {
    wanted: one.wanted + other.wanted,
    found: one.found + other.found,
    rightlyClaimed: one.rightlyClaimed + other.rightlyClaimed,
    marks: one.marks + other.marks,
    wrongMarks: one.wrongMarks + other.wrongMarks,
    claims: one.claims + other.claims,
    wrongClaims: one.wrongClaims + other.wrongClaims,
    unlabelled: one.unlabelled + other.unlabelled,
    remarks: [...one.remarks, ...other.remarks],
  };
}

/** Scores all places where one spelling stands. */
function scoreText(
  text: string,
  { labels, marks }: { labels: readonly Mention[]; marks: readonly FoundMark[] },
  names: Names,
): PageScore {
  if (labels.length === 0) {
    const claims = [...new Set(marks.map(({ claimed }) => claimed ?? 'several'))];
    const remark = `not labelled: ${text} (${marks.length}) as ${claims.join(', ')}`;
    return { ...NOTHING, unlabelled: marks.length, remarks: [remark] };
  }
  const countOf = (some: readonly Mention[]): number =>
    some.reduce((sum, { strings }) => sum + (strings.get(text) ?? 0), 0);
  const wanted = countOf(labels.filter((label) => label.wanted === 'yes'));
  const allowed = labels.filter((label) => label.wanted === 'allowed');
  const claims = marks.flatMap(({ claimed }) => claimed ?? []);
  let left: readonly string[] = claims;
  let rightlyClaimed = 0;
  for (const label of labels) {
    const right = left.filter((claimed) => names(claimed, label)).slice(0, label.strings.get(text));
    if (label.wanted === 'yes') rightlyClaimed += right.length;
    left = without(left, right);
  }
  // Any claim is acceptable where people could not say what is meant.
  const wrong = left.slice(countOf(allowed.filter(({ sense }) => isVague(sense))));
  const found = Math.min(marks.length, wanted);
  const wrongMarks = Math.max(0, marks.length - wanted - countOf(allowed));
  const remarks = [
    ...(found < wanted ? [`not marked: ${text} (${wanted - found} of ${wanted})`] : []),
    ...(wrongMarks > 0 ? [`wrongly marked: ${text} (${wrongMarks})`] : []),
    ...(claims.length < found ? [`left open: ${text} (${found - claims.length})`] : []),
    ...[...new Set(wrong)].map((claimed) => `wrong claim: ${text} as ${claimed}`),
  ];
  return {
    wanted,
    found,
    rightlyClaimed,
    marks: marks.length,
    wrongMarks,
    claims: claims.length,
    wrongClaims: wrong.length,
    unlabelled: 0,
    remarks,
  };
}

/** Labels that say in words that several senses would do. */
function isVague(sense: string): boolean {
  return /not in the glossary|several meanings/.test(sense);
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...all];
  for (const one of some) left.splice(left.indexOf(one), 1);
  return left;
}

function checkLabels(value: unknown): Mention[] {
  const { mentions } = asObject(value);
  if (!Array.isArray(mentions)) throw new Error('"mentions" must be a list.');
  return mentions.map((item): Mention => {
    const record = asObject(item);
    const strings = Object.entries(asObject(record['strings'])).map(
      ([text, count]) => [text, Number(count)] as const,
    );
    const isText = textAt(record, 'context') === 'text';
    return {
      shortForm: textAt(record, 'short_form'),
      strings: new Map(strings),
      sense: textAt(record, 'sense'),
      wanted: textAt(record, 'mark') === 'yes' ? 'yes' : isText ? 'allowed' : 'no',
    };
  });
}
