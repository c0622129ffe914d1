import { describe, expect, it } from 'vitest';
import { createGlossaryLookUp, spellingsOf } from '../../../glossary/look-up.ts';
import type { Glossary } from '../../../glossary/types.ts';
import { entryOf, entryWith, senseOf } from './sense-fixture.ts';

const GLOSSARY: Glossary = {
  comparisons: [],
  fieldCues: [],
  entries: [
    entryOf('AEMT', 'Advanced Emergency Medical Technician'),
    entryOf('BMS', 'Ems River Shipping'),
    entryWith('EMR', [senseOf('EMR', 'Emergency Medical Responder', { formerNames: ['First Responder'] })]),
    entryOf('EMS', 'Emergency Medical Services', 'Express Mail Service'),
    entryOf('EMSS', 'Something Else'),
    entryWith('EMT-B', [
      senseOf('EMT-B', 'Emergency Medical Technician–Basic', { variants: ['EMT-Basic', 'EMT Basic'] }),
      senseOf('EMT-B', 'Another', { variants: ['EMT-Basic', 'EMTB'], otherLongForms: ['basic responder'] }),
    ]),
    entryOf('XYZ', 'Systems of Items'),
  ],
};

const lookUp = createGlossaryLookUp(GLOSSARY);

function search(query: string): string[] {
  return lookUp.search(query).map(({ shortForm }) => shortForm);
}

describe('entriesOf', () => {
  it.each([
    [['EMS'], ['EMS']],
    [
      ['XYZ', 'AEMT'],
      ['XYZ', 'AEMT'],
    ],
    [
      ['EMS', 'FBI', 'EMR'],
      ['EMS', 'EMR'],
    ],
    [['ems'], []],
    [['EMT-Basic'], []],
    [['__proto__', 'constructor', 'toString'], []],
    [[], []],
  ])('answers %j with the entries %j', (shortForms, expected) => {
    expect(lookUp.entriesOf(shortForms).map(({ shortForm }) => shortForm)).toEqual(expected);
  });

  it('gives the entry with all its senses', () => {
    expect(lookUp.entriesOf(['EMS'])).toEqual([GLOSSARY.entries[3]]);
  });
});

describe('search', () => {
  it.each([
    ['EMS', ['EMS', 'EMSS', 'BMS', 'XYZ']],
    ['ems', ['EMS', 'EMSS', 'BMS', 'XYZ']],
    ['  EMS ', ['EMS', 'EMSS', 'BMS', 'XYZ']],
    ['emt-basic', ['EMT-B']],
    ['EMT Basic', ['EMT-B']],
    ['EMTB', ['EMT-B']],
    ['technician basic', ['EMT-B']],
    ['technician–basic', ['EMT-B']],
    ['first responder', ['EMR']],
    ['basic responder', ['EMT-B']],
    ['mail', ['EMS']],
    ['technician', ['AEMT', 'EMT-B']],
    ['echnician', ['AEMT', 'EMT-B']],
    ['XY', ['XYZ']],
    ['zebra', []],
    ['', []],
    ['   ', []],
  ])('answers "%s" with %j, the best first', (query, expected) => {
    expect(search(query)).toEqual(expected);
  });

  it('ranks the short form, its beginning, the beginning of a word, and the rest of a word', () => {
    const { search: find } = createGlossaryLookUp({
      comparisons: [],
      fieldCues: [],
      entries: [
        entryOf('ZZ', 'Inside of Xabc'),
        entryOf('YY', 'Word Abcess'),
        entryOf('ABCD', 'Nothing'),
        entryOf('ABC', 'Nothing'),
      ],
    });
    expect(find('abc').map(({ shortForm }) => shortForm)).toEqual(['ABC', 'ABCD', 'YY', 'ZZ']);
  });
});

describe('spellingsOf', () => {
  it('lists every short form with the other spellings of all its senses, each once', () => {
    const spellings = spellingsOf(GLOSSARY);
    expect(Object.keys(spellings)).toEqual(GLOSSARY.entries.map(({ shortForm }) => shortForm));
    expect(spellings).toMatchObject({ EMS: [], 'EMT-B': ['EMT-Basic', 'EMT Basic', 'EMTB'] });
  });
});
