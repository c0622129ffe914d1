import type { FigureUnit, Kind } from '../../glossary/types.ts';
import { pluralIn } from '../plural.ts';
import { names } from './names.ts';
import { shared } from './shared.ts';

const plural = pluralIn('en');
// As the glossary writes its lists: without a comma before "and".
const list = new Intl.ListFormat('en-GB');

/** "a credential", "an organization"; a unit begins with a consonant as it is said. */
function aKind(kind: Kind): string {
  const name = names.kinds[kind]?.toLowerCase() ?? '';
  if (kind === 'software') return name;
  return `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`;
}

const { number } = shared;
const terms = (count: number) => plural(count, { one: '1 term', other: `${number(count)} terms` });
const acronyms = (count: number) => plural(count, { one: '1 acronym', other: `${number(count)} acronyms` });

/** Words of the comparison page, and of what it shares with the popup: entries in full, comparisons, pictures. */
export const compare = {
  windowTitle: (place: string) => `${place} – Spellout`,
  places: { contents: 'Glossary', picked: 'Side by side' },
  listed: (items: readonly string[]) => list.format(items),

  siteWays: {
    all: 'All acronyms and comparisons',
    own: 'Compare terms of your own',
  },

  contents: {
    title: 'Acronyms and comparisons',
    unknown: (asked: string) => `Spellout does not know “${asked}”.`,
    sideBySide: 'Side by side',
    acronyms,
  },

  entry: {
    severalMeanings: (count: number) => `${shared.meanings(count)}. Which one is meant depends on the page.`,
  },

  head: {
    state: '{region} · reviewed {day}',
    markdownState: (region: string, day: string) => `${region} · reviewed ${day}`,
  },

  ways: {
    markdown: 'Copy as Markdown',
    markdownCopied: 'Copied as Markdown.',
    link: 'Copy link',
    linkCopied: 'Link copied.',
    print: 'Print',
    refused: 'The browser did not let Spellout copy.',
  },

  table: {
    numbersLead: 'The small numbers lead to the sources below the table.',
    setOffKey: 'Cells with a bar at their side differ from others in their row.',
    differs: 'Differs:',
    /** Of a cell that speaks for two, three or four columns. */
    sameForAll: (count: number) =>
      count === 2 ? 'the same for both' : `the same for all ${count === 3 ? 'three' : 'four'}`,
    nothingRecorded: 'Nothing is recorded here.',
    sources: 'Sources',
    source: (place: number) => `Source ${place}`,
  },

  pictures: {
    rangeKey: 'open part: the range',
    noNumber: 'no number given',
    noYear: 'no year given',
    /** What all numbers of a picture are counted in. */
    inUnit: {
      hours: '{aspect}, in hours',
      weeks: '{aspect}, in weeks',
      months: '{aspect}, in months',
      years: '{aspect}, in years',
      year: '{aspect}',
      count: '{aspect}',
      percent: '{aspect}, in percent',
      dollars: '{aspect}, in dollars',
    } satisfies Record<FigureUnit, string> as Readonly<Record<FigureUnit, string>>,
    range: (least: string, most: string) => `${least} to ${most}`,
    /** A number that its text only comes near to must not look exact. */
    hedged: {
      about: (value: string) => `about ${value}`,
      almost: (value: string) => `almost ${value}`,
      moreThan: (value: string) => `more than ${value}`,
      atLeast: (value: string) => `at least ${value}`,
    },
    /** A number with its unit; `most` decides between one and more. */
    amount: (value: string, unit: FigureUnit, most: number) => {
      switch (unit) {
        case 'hours':
          return plural(most, { one: `${value} hour`, other: `${value} hours` });
        case 'weeks':
          return plural(most, { one: `${value} week`, other: `${value} weeks` });
        case 'months':
          return plural(most, { one: `${value} month`, other: `${value} months` });
        case 'years':
          return plural(most, { one: `${value} year`, other: `${value} years` });
        case 'percent':
          return `${value} percent`;
        case 'dollars':
          return `$${value}`;
        default:
          return value;
      }
    },
    level: (place: number, count: number) => `Level ${place} of ${count}`,
    compared: 'compared here',
    comparedKey: 'solid frame: compared here',
  },

  picking: {
    title: 'Compare terms of your own',
    bottomLine: 'Pick two to four. What their entries have in common is set side by side.',
    lost: (count: number) =>
      plural(count, {
        one: '1 term of this address is not in the glossary.',
        other: `${number(count)} terms of this address are not in the glossary.`,
      }),
    orReady: 'Or take a ready comparison',
    saysMore: 'A ready comparison says more: {titles}',
    terms: 'Terms to compare',
    /** Short enough for its field in large text, as is the next. */
    field: 'Add an acronym or meaning',
    full: 'Four are the most',
    options: 'Terms to add',
    suggested: 'Of the same kind and field',
    nothing: (asked: string) => `Nothing to add for “${asked}”.`,
    someOf: (shown: number, count: number) => `${shown} of ${number(count)} meanings`,
    added: (shortForm: string, count: number, most: number) =>
      `${shortForm} added: ${count} of at most ${terms(most)}.`,
    removed: (shortForm: string) => `${shortForm} removed.`,
    moved: (shortForm: string, place: number, count: number) =>
      `${shortForm} is number ${place} of ${count}.`,
    moveLeft: (shortForm: string) => `Move ${shortForm} to the left`,
    moveRight: (shortForm: string) => `Move ${shortForm} to the right`,
    left: 'Move to the left',
    right: 'Move to the right',
    removeOne: (shortForm: string) => `Remove ${shortForm}`,
  },

  /** The rows of a comparison that is made from entries, and what a cell says that has nothing to say. */
  made: {
    rows: {
      what: 'What it is',
      more: 'In more words',
      kind: 'Kind',
      field: 'Field',
      region: 'Region',
      alsoCalled: 'Also called',
      formerNames: 'Former names',
      foreignNames: 'In other languages',
      related: 'Related acronyms',
      sources: 'Sources',
      reviewed: 'Reviewed',
    },
    missing: {
      nothing: 'None is recorded.',
      more: 'No more than the line above.',
      otherName: 'No other name is recorded.',
      formerName: 'No former name is recorded.',
      sources: 'None yet.',
      reviewed: 'Not yet reviewed against a source.',
    },
    /** Whether these are things of one kind: the first that a reader has to know. */
    ofOneKind: (count: number, kind: Kind) =>
      `${count === 2 ? 'Both are' : 'All are'} of one kind: each is ${aKind(kind)}.`,
    ofKinds: (groups: readonly { names: readonly string[]; kind: Kind }[]) => {
      const said = groups.map(
        ({ names: of, kind }) => `${list.format(of)} ${of.length > 1 ? 'are each' : 'is'} ${aKind(kind)}`,
      );
      if (groups.some(({ names: of }) => of.length > 1)) return `Not all of one kind: ${said.join('; ')}.`;
      const first = groups.length === 2 ? 'These two are not' : 'No two of these are';
      return `${first} of one kind: ${said.join('; ')}.`;
    },
  },
};
