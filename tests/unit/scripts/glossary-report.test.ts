import { describe, expect, it } from 'vitest';
import type { Glossary, Source } from '../../../glossary/types.ts';
import { readOptions } from '../../../scripts/glossary-options.ts';
import { reportOf } from '../../../scripts/glossary-report.ts';
import { describeReport } from '../../../scripts/glossary-words.ts';
import { entryWith, senseOf } from '../glossary/sense-fixture.ts';

const SOURCE: Source = {
  id: 'a-source',
  title: 'A title',
  publisher: 'A publisher',
  year: null,
  address: 'https://a.example',
  kind: 'other',
};

const GLOSSARY: Glossary = {
  fieldCues: [],
  comparisons: [],
  entries: [
    entryWith('EMR', [
      senseOf('EMR', 'Electronic Medical Record', {
        sources: [SOURCE],
        reviewed: '2026-11-23',
        kind: 'record',
        cues: ['chart'],
      }),
      senseOf('EMR', 'Eastern Mountain Railway', { sources: [SOURCE], strongCues: ['train'] }),
    ]),
    entryWith('EMS', [
      senseOf('EMS', 'Express Mail Service', { field: 'post', region: 'Canada' }),
      senseOf('EMS', 'Energy Management System', { sources: [SOURCE], reviewed: '2025-01-02' }),
    ]),
  ],
};

const EMPTY: Glossary = { fieldCues: [], comparisons: [], entries: [] };

/** A glossary of so many senses, the later the younger their review. */
function glossaryOfSize(size: number, isReviewed: boolean): Glossary {
  const senses = Array.from({ length: size }, (_, at) =>
    senseOf('AB', `Sense ${at}`, isReviewed ? { reviewed: `20${50 - at}-01-01`, sources: [SOURCE] } : {}),
  );
  return { ...EMPTY, entries: [entryWith('AB', senses)] };
}

describe('the report of a glossary', () => {
  const report = reportOf(GLOSSARY);

  it('counts entries, senses and what they have', () => {
    expect(report.numbers).toMatchObject({ entries: 2, senses: 4, comparisons: 0, reviewed: 2, sourced: 3 });
    expect(report.withCues).toBe(2);
  });

  it('counts by field, kind and region, the most first', () => {
    expect(Object.entries(report.numbers.byField)).toEqual([
      ['software', 3],
      ['post', 1],
    ]);
    expect(report.numbers.byKind).toEqual({ system: 3, record: 1 });
    expect(report.numbers.byRegion).toEqual({ International: 3, Canada: 1 });
  });

  it('says what each sense lacks that is not reviewed', () => {
    expect(report.unreviewed).toEqual([
      { id: 'emr-eastern-mountain-railway', lacks: 'not held against its source' },
      { id: 'ems-express-mail-service', lacks: 'no source' },
    ]);
    expect(report.unsourced).toEqual(['ems-express-mail-service']);
  });

  it('names the oldest reviews, ten at most', () => {
    expect(report.oldestReviews.map(({ reviewed }) => reviewed)).toEqual(['2025-01-02', '2026-11-23']);
    const { oldestReviews } = reportOf(glossaryOfSize(12, true));
    expect(oldestReviews).toHaveLength(10);
    expect(oldestReviews[0]).toEqual({ id: 'ab-sense-11', reviewed: '2039-01-01' });
  });

  it('is made of an empty glossary, too', () => {
    expect(reportOf(EMPTY).numbers).toEqual({
      entries: 0,
      senses: 0,
      comparisons: 0,
      reviewed: 0,
      sourced: 0,
      byField: {},
      byKind: {},
      byRegion: {},
    });
  });
});

describe('the report in words', () => {
  const linesOf = (glossary: Glossary, all = false) =>
    describeReport(reportOf(glossary), { all }).split('\n');

  it('begins with the size and the coverage', () => {
    expect(linesOf(GLOSSARY).slice(0, 6)).toEqual([
      '2 short forms, 4 senses, 0 comparisons: no problems.',
      '',
      'Coverage of the senses',
      '  reviewed   2 of 4 (50%)',
      '  sourced    3 of 4 (75%)',
      '  with cues  2 of 4 (50%)',
    ]);
  });

  it('lists what is lacking and the counts', () => {
    const lines = linesOf(GLOSSARY);
    expect(lines).toContain('  ems-express-mail-service: no source');
    expect(lines).toContain('  2025-01-02  ems-energy-management-system');
    expect(lines).toContain('  3  software');
  });

  it('says "none" for an empty list', () => {
    expect(linesOf(EMPTY)).toContain('Not reviewed: none');
  });

  it('shortens a long list unless it is asked for in full', () => {
    const glossary = glossaryOfSize(12, false);
    expect(linesOf(glossary)).toContain('  and 2 more (--all shows them)');
    expect(linesOf(glossary)).not.toContain('  ab-sense-11: no source');
    expect(linesOf(glossary, true)).toContain('  ab-sense-11: no source');
    expect(linesOf(glossary, true).join()).not.toContain('more');
  });
});

describe('the options of the command', () => {
  it.each([
    [[], { print: 'text', all: false }],
    [['--all'], { print: 'text', all: true }],
    [['--json'], { print: 'json', all: false }],
    [['--schema'], { print: 'schema', all: false }],
    [['--help', '--json'], { print: 'help', all: false }],
    [['-h'], { print: 'help', all: false }],
  ])('reads %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([[['--json', '--schema']], [['--jsn']], [['senses.json']]])('refuses %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
