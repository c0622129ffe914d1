import { describe, expect, it } from 'vitest';
import { foldTail, indexKnownForms, shortFormOf } from '../../../matching/known-forms.ts';
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
