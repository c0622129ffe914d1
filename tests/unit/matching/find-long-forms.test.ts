import { describe, expect, it } from 'vitest';
import { findLongForms, indexLongForms, type LongFormIndex } from '../../../matching/find-long-forms.ts';
import { createTokenReader } from '../../../matching/tokens.ts';
import { entryOf, entryWith, senseOf } from '../glossary/sense-fixture.ts';

const INDEX = indexLongForms([
  entryWith('EMS', [
    senseOf('EMS', 'Emergency Medical Services', { id: 'services' }),
    senseOf('EMS', 'Ethyl Methanesulfonate', {
      id: 'ethyl',
      otherLongForms: ['EMS mutagen', 'Methanesulfonic acid ethyl ester'],
    }),
  ]),
  entryWith('EMT', [
    senseOf('EMT', 'Emergency Medical Technician', { id: 'technician' }),
    senseOf('EMT', 'Epithelial–Mesenchymal Transition', { id: 'epithelial' }),
  ]),
  entryWith('IV', [
    senseOf('IV', 'Intravenous', {
      id: 'intravenous',
      otherLongForms: ['into the vein', 'into a vein line'],
    }),
    senseOf('IV', 'A V System', { id: 'short-words' }),
  ]),
]);

const reader = createTokenReader();

function foundIn(text: string, index: LongFormIndex = INDEX): string[] {
  return [...findLongForms(reader.read(text), index)].sort();
}

describe('findLongForms', () => {
  it.each([
    ['Emergency Medical Services came', ['services']],
    ['the emergency medical service came', ['services']],
    ['EMERGENCY MEDICAL SERVICES', ['services']],
    ['emergency-medical services', ['services']],
    ['emergency\n  medical\u00a0services', ['services']],
    ['the emergency medical services’ budget', ['services']],
    ['(emergency medical services)', ['services']],
    ['epithelial mesenchymal transitions', ['epithelial']],
    ['epithelial-mesenchymal transition', ['epithelial']],
    ['ethyl methane sulfonate', ['ethyl']],
    ['ethylmethanesulfonate', ['ethyl']],
    ['methanesulfonic acid, ethyl ester', ['ethyl']],
    ['An emergency medical technician of the emergency medical services', ['services', 'technician']],
    ['emergency emergency medical services', ['services']],
    ['a V system', ['short-words']],
  ])('finds in "%s" the senses %j', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    '',
    'emergency services',
    'medical emergency services',
    'emergency medical',
    'emergency medical servicesx',
    'nonemergency medical services',
    'emergency medical serviceable',
    'EMS',
  ])('finds nothing in "%s"', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each(['intravenous', 'Intravenous lines', 'put into the vein'])(
    'finds nothing in "%s", since one content word proves nothing',
    (text) => {
      expect(foundIn(text)).toEqual([]);
    },
  );

  it('does find a long form of two content words with stop words among them', () => {
    expect(foundIn('put into a vein line')).toEqual(['intravenous']);
  });

  it('names a sense once, however often it is written out', () => {
    expect(foundIn('Ethyl methanesulfonate; ethyl methanesulfonates.')).toEqual(['ethyl']);
  });

  it('names both senses that share one long form', () => {
    const index = indexLongForms([
      entryWith('AB', [senseOf('AB', 'Alpha Beta', { id: 'one' })]),
      entryWith('A-B', [senseOf('A-B', 'Alpha Beta', { id: 'two' })]),
    ]);
    expect(foundIn('alpha-beta', index)).toEqual(['one', 'two']);
  });

  it('looks for nothing where no entry has a long form worth it', () => {
    const index = indexLongForms([entryOf('IV', 'Intravenous')]);
    expect(index.size).toBe(0);
    expect(foundIn('intravenous', index)).toEqual([]);
  });

  // One pass: a list is asked only where a word of the text begins as its long forms do.
  it('asks the index once for each word of the text, whatever the number of long forms', () => {
    const asked: number[] = [];
    const counting = new Map(INDEX);
    counting.get = (key) => {
      asked.push(key);
      return INDEX.get(key);
    };
    findLongForms(reader.read('alpha bravo charlie delta echoes fourth'), counting);
    expect(asked).toHaveLength(6);
  });
});
