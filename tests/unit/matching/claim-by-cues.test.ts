import { describe, expect, it } from 'vitest';
import { CLAIM_RULE, claimByCues, isTwin } from '../../../matching/claim-by-cues.ts';
import type { RankedSense } from '../../../matching/types.ts';
import { senseOf } from '../glossary/sense-fixture.ts';

const RULE = { margin: 10, leastCues: 3 };

/** A sense as it comes out of the ranking, with some number of cues. */
function ranked(longForm: string, score: number, cues = 3): RankedSense {
  return {
    sense: senseOf('EMT', longForm),
    score,
    cues: Array.from({ length: cues }, (_, at) => `cue ${at}`),
  };
}

describe('a claim by cue words', () => {
  it.each<[name: string, senses: RankedSense[], expected: string | null]>([
    ['is none without senses', [], null],
    ['takes the first where the second is far behind', [ranked('Alpha', 30), ranked('Beta', 5)], 'Alpha'],
    ['is just reached by the margin', [ranked('Alpha', 15), ranked('Beta', 5)], 'Alpha'],
    ['is just missed below the margin', [ranked('Alpha', 14.9), ranked('Beta', 5)], null],
    ['needs the margin also where there is no rival', [ranked('Alpha', 9.9)], null],
    ['needs no rival', [ranked('Alpha', 10)], 'Alpha'],
    ['needs three cues', [ranked('Alpha', 99, 2), ranked('Beta', 0)], null],
    ['does not care for the cues of the second', [ranked('Alpha', 20, 3), ranked('Beta', 5, 9)], 'Alpha'],
    [
      'passes over a twin in another country',
      [ranked('Alpha Tech', 20), ranked('Alpha Tech (Ireland)', 19), ranked('Beta', 5)],
      'Alpha Tech',
    ],
    [
      'holds what comes behind the twin against it',
      [ranked('Alpha Tech', 20), ranked('Alpha Tech (Ireland)', 19), ranked('Beta', 15)],
      null,
    ],
    [
      'may take the twin itself',
      [ranked('Alpha Tech (Ireland)', 20), ranked('Alpha Tech', 19)],
      'Alpha Tech (Ireland)',
    ],
    ['is none where two are alike', [ranked('Alpha', 20), ranked('Beta', 20)], null],
  ])('%s', (_name, senses, expected) => {
    expect(claimByCues(senses, RULE)?.sense.longForm ?? null).toBe(expected);
  });

  it('follows the rule in use where none is given', () => {
    const { margin, leastCues } = CLAIM_RULE;
    expect(claimByCues([ranked('Alpha', margin, leastCues)])).not.toBeNull();
    expect(claimByCues([ranked('Alpha', margin - 0.1, leastCues)])).toBeNull();
    expect(claimByCues([ranked('Alpha', margin, leastCues - 1)])).toBeNull();
  });

  it('is no easier with a rare rival of which no word speaks than with none', () => {
    expect(claimByCues([ranked('Alpha', 9)], RULE)).toBeNull();
    expect(claimByCues([ranked('Alpha', 9), ranked('Beta', -6, 0)], RULE)).toBeNull();
  });
});

describe('twins', () => {
  it.each([
    ['Emergency Medical Technician', 'Emergency Medical Technician', true],
    ['Emergency Medical Technician', 'Emergency Medical Technician (Ireland)', true],
    ['Emergency Medical Technician (Ireland)', 'emergency-medical technicians (Canada)', true],
    ['Emergency Medical Technician', 'Emergency Medical Team', false],
    ['Emergency Medical Technician', 'Emergency Medical Technician–Basic', false],
    ['Medical (Emergency) Technician', 'Medical Technician', false],
  ])('“%s” and “%s”: %s', (one, other, expected) => {
    expect(isTwin(senseOf('EMT', one), senseOf('EMT', other))).toBe(expected);
    expect(isTwin(senseOf('EMT', other), senseOf('EMT', one))).toBe(expected);
  });
});
