import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../matching/telling-words.ts';

describe('tellingWords', () => {
  it.each([
    ['ALS', ['ambulance', 'crew'], ['ambulance', 'crew']],
    ['ALS', ['bls unit', 'als bls', 'bls', 'ambulance'], ['bls unit', 'ambulance']],
    ['EMS', ['ems chief', 'siren'], ['siren']],
    ['EMS', ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd']],
    ['EMS', [], []],
  ])('tells for %s of %j just %j', (shortForm, cues, expected) => {
    expect(tellingWords(shortForm, cues)).toEqual(expected);
  });
});
