import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldCues } from '../../../glossary/types.ts';
import { type Cue, collectCues, indexCues } from '../../../matching/cue-index.ts';
import { senseOf } from '../glossary/sense-fixture.ts';
import { cuesIn, foundIn } from './cue-fixture.ts';

/** A cue that speaks for nothing in particular. */
const cue = (text: string): Cue => [text, [], [], [], []];

const indexOf = (...texts: readonly string[]) => indexCues(texts.map(cue));

describe('collectCues', () => {
  const field = (name: FieldCues['field'], strongCues: string[], cues: string[]): FieldCues => ({
    field: name,
    strongCues,
    cues,
  });
  const sense = (id: string, strongCues: string[], cues: string[]) =>
    senseOf('EMS', id, { id, strongCues, cues });

  it.each<[name: string, fields: FieldCues[], senses: ReturnType<typeof sense>[], expected: Cue[]]>([
    ['makes nothing of nothing', [], [], []],
    [
      'says for which fields a cue speaks, and how strongly',
      [field('software', ['compiler'], ['code']), field('post', [], ['code'])],
      [],
      [
        ['compiler', [], ['software'], [], []],
        ['code', ['software', 'post'], [], [], []],
      ],
    ],
    [
      'says for which senses a cue speaks, and how strongly',
      [],
      [sense('a', ['stretcher'], ['crew']), sense('b', ['crew'], [])],
      [
        ['stretcher', [], [], [], ['a']],
        ['crew', [], [], ['a'], ['b']],
      ],
    ],
    [
      'makes one of a cue that a field and a sense share',
      [field('software', [], ['crew'])],
      [sense('a', ['crew'], [])],
      [['crew', ['software'], [], [], ['a']]],
    ],
    [
      'makes one of the forms of a word, as the first writes it',
      [field('software', [], ['Dispatched'])],
      [sense('a', [], ['dispatch']), sense('b', ['dispatching'], [])],
      [['Dispatched', ['software'], [], ['a'], ['b']]],
    ],
    [
      'makes one of the forms of a phrase',
      [],
      [sense('a', [], ['blood-glucose levels']), sense('b', [], ['blood glucose level'])],
      [['blood-glucose levels', [], [], ['a', 'b'], []]],
    ],
    [
      'keeps the stronger of two strengths of one owner, and names it once',
      [field('software', ['bandage'], ['bandaged', 'bandages'])],
      [sense('a', ['bandage'], ['bandaging'])],
      [['bandage', [], ['software'], [], ['a']]],
    ],
    [
      'keeps apart what begins alike',
      [],
      [sense('a', [], ['blood', 'blood gas', 'bloody'])],
      [
        ['blood', [], [], ['a'], []],
        ['blood gas', [], [], ['a'], []],
        ['bloody', [], [], ['a'], []],
      ],
    ],
  ])('%s', (_name, fields, senses, expected) => {
    expect(collectCues(fields, senses)).toEqual(expected);
  });
});

describe('findCues', () => {
  const INDEX = indexOf('crew', 'blood', 'blood gas', 'chain of survival', 'S3 bucket');

  it.each([
    ['The crew', ['crew']],
    ['CREWS and the crew’s van', ['crew', 'crew']],
    ['screw', []],
    ['blood', ['blood']],
    ['blood gases', ['blood']],
    ['a blood gas', ['blood', 'blood gas']],
    ['blood-gas, blood', ['blood', 'blood gas', 'blood']],
    ['blood. Gas', ['blood', 'blood gas']],
    ['chain of survival', ['chain of survival']],
    ['chain of', []],
    ['the chain of command', []],
    ['chain chain of survival', ['chain of survival']],
    ['two S3 buckets', ['S3 bucket']],
    ['', []],
  ])('finds in %j the cues %j', (text, expected) => {
    expect(cuesIn(text, INDEX)).toEqual(expected);
  });

  it('finds a cue in every form of its word', () => {
    const index = indexOf('dispatch', 'bandage');
    expect(cuesIn('dispatching bandages; dispatched and bandaged', index)).toEqual([
      'dispatch',
      'bandage',
      'dispatch',
      'bandage',
    ]);
  });

  it('says at which word each of them begins', () => {
    expect(foundIn('the crew drew blood gas', INDEX)).toEqual({ cues: [0, 1, 2], words: [1, 3, 3] });
  });

  it('finds what a plain comparison of every cue at every word does, in that order', () => {
    const words = fc.constantFrom('crew', 'blood', 'gas', 'van', 'lead', 'ward');
    const phrase = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    const cues = fc.uniqueArray(phrase, { maxLength: 12 });
    fc.assert(
      fc.property(cues, fc.array(words, { maxLength: 30 }), (all, text) => {
        const index = indexOf(...all);
        const expected = text.flatMap((_, at) =>
          all.flatMap((one, place) =>
            `${text.slice(at).join(' ')} `.startsWith(`${one} `) ? [[place, at]] : [],
          ),
        );
        const found = foundIn(text.join(' '), index);
        expect(found.cues.map((place, at) => [place, found.words[at]])).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not go on into what a longer text before has left behind', () => {
    foundIn('blood gas', INDEX);
    expect(cuesIn('some blood', INDEX)).toEqual(['blood']);
  });
});
