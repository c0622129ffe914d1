import { describe, expect, it } from 'vitest';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import { ODD } from './known.ts';
import { itLeavesAlone, itMarks } from './marking-cases.ts';

function inCapitals(text: string): string[] {
  return findOccurrences(text, ODD)
    .filter((occurrence) => occurrence.inCapitals)
    .map(({ shortForm }) => shortForm);
}

describe('a short form among words in capitals', () => {
  it.each([
    'CALL EMS NOW',
    'FIRE DEPARTMENT EMS',
    'EMS CREWS RESPOND TO THE SCENE',
    'We ask: CALL THE EMS AT ONCE, please, and then wait.',
    'EMS’S NEW CREW',
    'THE EMS AND FIRE SERVICE OF THE CITY',
    'FIRE, RESCUE, EMS',
  ])('is in capitals in %s', (text) => {
    expect(inCapitals(text)).toEqual(['EMS']);
  });

  it.each([
    'EMS, EMT and EMR',
    'ALS/BLS',
    'NREMT AEMT EMT EMR',
    'BLS CPR AED',
    'EMS Crews Respond',
    'EMS',
    'The EMS crew and the FIRE service',
    'EMS (NREMT, AEMT)',
    'NHTSA EMS FBI',
    'Medics say: EMS works.',
    '救急EMSは',
  ])('is not in capitals in %s', (text) => {
    expect(inCapitals(text)).toEqual([]);
  });
});

describe('a short form that is also a word', () => {
  it('says so', () => {
    expect(findOccurrences('Use START there.', ODD)).toEqual([
      { start: 4, end: 9, shortForm: 'START', wordLike: true },
    ]);
  });

  itMarks(
    [
      'use [START] triage',
      'the [SAMPLE] history',
      '[SALT] or [START]',
      '[IT]-based',
      'the [WHO] says',
      'the [WHO’s] advice',
      '[SALT], [START], [FAST]',
      'the [FAST] exam (with [ECG])',
    ],
    ODD,
  );

  itLeavesAlone(
    [
      'start',
      'Start',
      'START HERE',
      'Please SIGN IN now',
      'WHO IS IN ALL OF US',
      'IT’S TIME',
      'ALL-IN-ONE',
      'A-FAST',
      'IN CASE OF FIRE',
      'MARCH 30, 2009',
      '12 OCT 2020',
      'NOTHING IN STOCK',
    ],
    ODD,
  );
});
