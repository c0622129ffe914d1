import { describe, expect, it } from 'vitest';
import {
  addKnownForms,
  foldTail,
  indexKnownForms,
  shortFormOf,
  variantsOf,
} from '../../../matching/known-forms.ts';
import { KNOWN } from './known.ts';

describe('indexKnownForms', () => {
  it('puts each spelling under the letters and digits it begins with, the longest tail first', () => {
    const index = indexKnownForms({ EMT: ['EMT One'], 'EMT-B': ['EMT-Basic'], EMS: [] });
    expect([...index.keys()]).toEqual(['EMT', 'EMS']);
    expect(index.get('EMT')).toEqual([
      { tail: '-basic', shortForm: 'EMT-B' },
      { tail: ' one', shortForm: 'EMT' },
      { tail: '-b', shortForm: 'EMT-B' },
      { tail: '', shortForm: 'EMT' },
    ]);
  });

  it('passes over a spelling that begins with neither letter nor digit', () => {
    expect(indexKnownForms({ '&Co': [], '': [] }).size).toBe(0);
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows no %s that nobody put there', (name) => {
    expect(indexKnownForms({ EMS: [] }).has(name)).toBe(false);
  });
});

describe('the rules of an entry', () => {
  const index = indexKnownForms({
    MVC: ['MVA'],
    MVA: [],
    START: { wordLike: true, variants: ['S.T.A.R.T.', 'STARTT'] },
    PALS: { plural: false },
  });

  it('go with each of its spellings', () => {
    expect(index.get('STARTT')).toEqual([{ tail: '', shortForm: 'START', wordLike: true }]);
    expect(index.get('PALS')).toEqual([{ tail: '', shortForm: 'PALS', plural: false }]);
  });

  it('give a name to its own entry before any variant', () => {
    expect(index.get('MVA')).toEqual([{ tail: '', shortForm: 'MVA' }]);
  });

  it('may forbid the plural, but not the possessive', () => {
    expect(shortFormOf('PALSs', index)).toBeNull();
    expect(shortFormOf('PALS’s', index)).toBe('PALS');
  });

  it.each(['sats', 'pulse ox', 'the Registry', 'haz-mat'])(
    'leave out %s, since lower case is never found',
    (variant) => {
      expect(indexKnownForms({ X1: [variant] }).get(variant.split(/[ -]/)[0] ?? '')).toBeUndefined();
    },
  );

  it('have their variants in either way of writing', () => {
    expect([variantsOf(['A1']), variantsOf({ variants: ['A1'] }), variantsOf({})]).toEqual([
      ['A1'],
      ['A1'],
      [],
    ]);
  });
});

describe('addKnownForms', () => {
  const more = addKnownForms(KNOWN, { XYZ: [], 'EMT-T': ['EMT-Tactical'], EMS: ['EMSS'] });

  it.each([
    ['XYZ', 'XYZ'],
    ['EMT-Tactical', 'EMT-T'],
    ['EMT-Basic', 'EMT-B'],
    ['EMSS', 'EMS'],
    ['EMS', 'EMS'],
  ])('knows %s, old or new', (spelling, shortForm) => {
    expect(shortFormOf(spelling, more)).toBe(shortForm);
    expect(more.has(/^\w+/.exec(spelling)?.[0] ?? '')).toBe(true);
  });

  it('leaves the old ones as they are', () => {
    expect(shortFormOf('XYZ', KNOWN)).toBeNull();
    expect(shortFormOf('EMT-Tactical', KNOWN)).toBeNull();
  });

  it('keeps the longest tail first', () => {
    const lengths = (more.get('EMT') ?? []).map(({ tail }) => tail.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });
});

describe('foldTail', () => {
  it.each([
    ['-Basic', '-basic'],
    ['–Basic', '-basic'],
    ['—Basic', '-basic'],
    ['\u2011Basic', '-basic'],
    ['\u00a0Basic', ' basic'],
    ['-Critical\tCare', '-critical care'],
    ['/85', '/85'],
  ])('folds %j to %j', (tail, folded) => {
    expect(foldTail(tail)).toBe(folded);
  });

  // `endOfTail` cuts as many characters from the page as the folded tail has.
  it('never changes the length', () => {
    const tail = '‐‑‒–— \u00a0\u2003Critical/85';
    expect(foldTail(tail)).toHaveLength(tail.length);
  });
});

describe('shortFormOf', () => {
  it.each([
    ['EMS', 'EMS'],
    ['EMTs', 'EMT'],
    ["EMT's", 'EMT'],
    ['EMT’s', 'EMT'],
    ['EMTs’', 'EMT'],
    ['EMT-Basic', 'EMT-B'],
    ['EMT–Basics', 'EMT-B'],
    ['EMT Basic', 'EMT-B'],
    ['E.M.S.', 'EMS'],
    ['A-EMT', 'AEMT'],
    ['EMT-I/85', 'EMT-I/85'],
  ])('leads %s to %s', (spelling, shortForm) => {
    expect(shortFormOf(spelling, KNOWN)).toBe(shortForm);
  });

  it.each(['', 's', 'FBI', 'ems', 'EM', 'EMSS', 'EMT-', 'EMT-Z', 'EMT Basic course', '-EMT'])(
    'knows no short form for %j',
    (spelling) => {
      expect(shortFormOf(spelling, KNOWN)).toBeNull();
    },
  );
});
