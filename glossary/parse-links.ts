import type { Sense } from './types.ts';

/** A sense and the reader it came from, for problems found later. */
export type PlacedSense = { sense: Sense; problem: (message: string, key?: string) => void };

/** Notes ids, spellings and meanings that stand twice. */
export function refuseDuplicates(senses: readonly PlacedSense[]): void {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const { sense, problem } of senses) {
    if (ids.has(sense.id)) problem(`The sense "${sense.id}" is defined twice.`, 'id');
    ids.add(sense.id);
    for (const spelling of [sense.shortForm, ...sense.variants]) {
      const owner = owners.get(spelling) ?? sense.shortForm;
      owners.set(spelling, owner);
      if (owner !== sense.shortForm)
        problem(`"${spelling}" already belongs to the short form ${owner}.`, 'variants');
    }
  }
  refuseRepeatedMeanings(senses);
}

/** A long form tells the senses of a short form apart, so that two cannot share one. */
function refuseRepeatedMeanings(senses: readonly PlacedSense[]): void {
  const owners = new Map<string, string>();
  for (const { sense, problem } of senses) {
    for (const [meaning, longForm] of meaningsOf(sense)) {
      const owner = owners.get(meaning) ?? sense.id;
      owners.set(meaning, owner);
      if (owner === sense.id) continue;
      const key = longForm === sense.longForm ? 'longForm' : 'otherLongForms';
      problem(`"${longForm}" is a long form of the sense "${owner}", too.`, key);
    }
  }
}

/** The long forms of a sense as they are compared among those of one short form. */
function meaningsOf({ shortForm, longForm, otherLongForms }: Sense): Map<string, string> {
  // The long form itself comes last, so that it is the one that is named.
  const longForms = [...otherLongForms, longForm];
  return new Map(longForms.map((text) => [`${shortForm}: ${foldLongForm(text)}`, text]));
}

/** Notes related short forms that have no entry. */
export function refuseDeadRelations(senses: readonly PlacedSense[], shortForms: ReadonlySet<string>): void {
  for (const { sense, problem } of senses) {
    for (const related of sense.related) {
      if (!shortForms.has(related)) problem(`No entry has the short form "${related}".`, 'related');
    }
  }
}

/** Case, accents, hyphens, possessives and plurals make no other long form. */
function foldLongForm(longForm: string): string {
  const words = longForm
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?!\p{L})/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).join('');
}
