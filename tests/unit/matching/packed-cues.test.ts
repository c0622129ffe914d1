import { describe, expect, it } from 'vitest';
import { openGlossary } from '../../../bench/evaluate/open-glossary.ts';
import { type Cue, collectCues } from '../../../matching/cue-index.ts';
import { packCues, unpackCues } from '../../../matching/packed-cues.ts';

function again(cues: readonly Cue[]): Cue[] {
  return unpackCues(JSON.parse(JSON.stringify(packCues(cues))));
}

describe('packed cues', () => {
  it('are those of the bundled glossary again when they are unpacked', () => {
    const { entries, fieldCues } = openGlossary();
    const cues = collectCues(
      fieldCues,
      entries.flatMap((entry) => entry.senses),
    );
    expect(again(cues)).toEqual(cues);
  });

  it.each<[string, readonly Cue[]]>([
    ['one of a field', [['mail', ['post'], [], [], []]]],
    ['a strong one of a sense', [['postage', [], [], [], ['ems-mail']]]],
    ['one of fields and senses, weak and strong', [['crew', ['post', 'law'], ['space'], ['a', 'b'], ['c']]]],
    ['a phrase', [['out of hospital', ['law'], [], [], []]]],
    [
      'several, in their order',
      [
        ['b', ['law'], [], ['y'], []],
        ['a', [], ['law'], [], ['y', 'x']],
        ['c', ['law'], [], ['y'], []],
      ],
    ],
  ])('keep %s', (_what, cues) => {
    expect(again(cues)).toEqual(cues);
  });
});
