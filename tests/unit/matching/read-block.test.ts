import { describe, expect, it } from 'vitest';
import type { Indexes } from '../../../matching/indexes.ts';
import { type ReadOptions, type RunText, readBlocks } from '../../../matching/read-block.ts';
import { BUNDLED } from './bundled-indexes.ts';

const OPTIONS: ReadOptions = { pageForms: [], learnsPageForms: true, wantsEvidence: false };

const read = (runs: readonly RunText[], options: Partial<ReadOptions> = {}) =>
  readBlocks({ ...OPTIONS, ...options, blocks: [runs] }, BUNDLED)[0] ?? null;

/** What a block defines: "EMS = Emergency Medical Services". */
const definedIn = (...runs: RunText[]): string[] =>
  (read(runs)?.definitions ?? []).map(({ shortForm, longForm }) => `${shortForm} = ${longForm}`);

/** A run all of which a title is about. */
const titled = (text: string, title: string): RunText => ({
  text,
  titles: [{ start: 0, end: text.length, title }],
});

const EMS = 'EMS = Emergency Medical Services';

describe('a title', () => {
  it.each<[name: string, text: string, title: string, expected: string[]]>([
    ['defines', 'EMS', 'Emergency Medical Services', [EMS]],
    ['with a plural defines', 'ZBWs', 'Zebra Body Weights', ['ZBW = Zebra Body Weights']],
    ['with blanks about it defines', 'EMS', '  Emergency Medical Services ', [EMS]],
    ['that does not spell it defines nothing', 'EMS', 'Who knows what', []],
    ['of one word defines nothing', 'EMS', 'Emergencies', []],
    ['that is empty defines nothing', 'EMS', '', []],
    ['of a long text defines nothing', 'EMS in all of its many glories', 'Emergency Medical Services', []],
    ['of far too many words defines nothing', 'EMS', `Emergency Medical Services ${'x '.repeat(500)}`, []],
  ])('%s', (_name, text, title, expected) => {
    expect(definedIn(titled(text, title))).toEqual(expected);
  });

  it('is told of each occurrence that it is about, and of no other', () => {
    const text = 'EMS or EMS';
    const titles = [{ start: 0, end: 3, title: 'Early Mouse Search' }];
    const [first, second] = read([{ text, titles }])?.occurrences ?? [];
    expect(first?.titled).toMatchObject({ longForm: 'Early Mouse Search', senseId: null });
    expect(second).not.toHaveProperty('titled');
  });

  it('that is the inner one of two goes first', () => {
    const titles = ['Early Mouse Search', 'Emergency Medical Services'].map((title) => ({
      start: 0,
      end: 3,
      title,
    }));
    expect(read([{ text: 'EMS', titles }])?.occurrences[0]?.titled?.longForm).toBe('Early Mouse Search');
  });
});

describe('a description beside a term', () => {
  it.each<[name: string, run: RunText, expected: string[]]>([
    ['defines', { text: 'EMS', beside: 'Emergency Medical Services' }, [EMS]],
    ['defines a term with blanks', { text: ' EMS ', beside: 'Emergency Medical Services' }, [EMS]],
    ['that does not spell it defines nothing', { text: 'EMS', beside: 'Something else' }, []],
    ['that is empty defines nothing', { text: 'EMS', beside: '' }, []],
  ])('%s', (_name, run, expected) => {
    expect(definedIn(run)).toEqual(expected);
  });
});

describe('a short form of the page’s own', () => {
  const DEFINES = 'zebra body weight (ZBW), ZBWs';

  it('is told of as such where it is defined, and found once it is known', () => {
    expect(read([{ text: DEFINES }])).toMatchObject({
      definitions: [{ shortForm: 'ZBW', longForm: 'zebra body weight', isOwn: true, run: 0, at: 19 }],
      occurrences: [],
    });
    const { occurrences } = read([{ text: DEFINES }], { pageForms: ['ZBW'] }) ?? { occurrences: [] };
    expect(occurrences.map(({ start, end }) => DEFINES.slice(start, end))).toEqual(['ZBW', 'ZBWs']);
  });

  it('is nothing where none are looked for', () => {
    expect(read([{ text: DEFINES }], { learnsPageForms: false, pageForms: ['ZBW'] })).toBeNull();
  });

  it('is never one that the glossary knows', () => {
    const [definition] = read([{ text: 'early mouse search (EMS)' }])?.definitions ?? [];
    expect(definition).toMatchObject({ shortForm: 'EMS', senseId: null });
    expect(definition).not.toHaveProperty('isOwn');
  });
});

describe('a block', () => {
  it('has its places in the text as the page has it, whatever is taken out to read it', () => {
    const text = 'An E\u00adM\u200bT and an \uFF25\uFF2D\uFF33.';
    const spans = (read([{ text }])?.occurrences ?? []).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['E\u00adM\u200bT', '\uFF25\uFF2D\uFF33']);
  });

  it('tells of which of its runs each thing is', () => {
    const runs = ['Nothing.', 'An EMT.', 'Emergency medical services'].map((text) => ({ text }));
    expect(read(runs, { wantsEvidence: true })).toMatchObject({
      occurrences: [{ run: 1 }],
      writtenOut: expect.arrayContaining([{ run: 2, senseId: 'ems-emergency-medical-services' }]),
    });
  });

  it('has the cues of all its runs once, and those close to a short form with it', () => {
    const reading = read([{ text: 'The ambulance crew and an EMR.' }, { text: 'The ambulance crew.' }], {
      wantsEvidence: true,
    });
    expect(new Set(reading?.cues).size).toBe(reading?.cues.length);
    expect(reading?.near.map(({ shortForm }) => shortForm)).toEqual(['EMR']);
    expect(reading?.cues).toEqual(expect.arrayContaining([...(reading?.near[0]?.cues ?? [])]));
  });

  it('says nothing of cues where that does not matter', () => {
    expect(read([{ text: 'The ambulance crew.' }])).toBeNull();
    expect(read([{ text: 'The ambulance crew.' }], { wantsEvidence: true })).not.toBeNull();
  });

  it('is read without the indexes that take long where they do not matter', () => {
    const made: string[] = [];
    const indexes: Indexes = {
      known: BUNDLED.known,
      entryOf: BUNDLED.entryOf,
      get longForms() {
        made.push('long forms');
        return BUNDLED.longForms;
      },
      get cues() {
        made.push('cues');
        return BUNDLED.cues;
      },
    };
    const blocks = [[{ text: 'An EMT of the zebra body weight (ZBW) team.' }]];
    readBlocks({ ...OPTIONS, pageForms: ['ZBW'], blocks }, indexes);
    expect(made).toEqual([]);
    readBlocks({ ...OPTIONS, wantsEvidence: true, blocks }, indexes);
    expect(new Set(made)).toEqual(new Set(['long forms', 'cues']));
  });
});
