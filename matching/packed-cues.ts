import type { FieldId } from '../glossary/types.ts';
import type { Cue } from './cue-index.ts';

/**
 * Gathered cues as a build stores them. There are tens of thousands, most with one owner, and they are wanted at
 * once: long texts and long lists of numbers are read several times faster than as many small ones.
 */
export type PackedCues = {
  /** The words, a line each. */
  texts: string;
  fields: readonly FieldId[];
  senses: readonly string[];
  /** Every list of owners, by their numbers; senses are counted on from the fields. The first is the empty one. */
  lists: readonly (readonly number[])[];
  /** Of each cue four numbers in a row, in the order of a `Cue`: which of `lists` it is. */
  owners: readonly number[];
};

const LISTS = 4;

/** Packs cues that were gathered. */
export function packCues(cues: readonly Cue[]): PackedCues {
  const fields = [...new Set(cues.flatMap(([, weak, strong]) => [...weak, ...strong]))];
  const senses = [...new Set(cues.flatMap(([, , , weak, strong]) => [...weak, ...strong]))];
  const fieldAt = numbered(fields, 0);
  const senseAt = numbered(senses, fields.length);
  const lists = new Map<string, number>([['', 0]]);
  const place = (numbers: readonly number[]): number => {
    const key = numbers.join();
    const known = lists.get(key) ?? lists.size;
    lists.set(key, known);
    return known;
  };
  const owners = cues.flatMap(([, weakFields, strongFields, weakSenses, strongSenses]) => [
    place(weakFields.map(fieldAt)),
    place(strongFields.map(fieldAt)),
    place(weakSenses.map(senseAt)),
    place(strongSenses.map(senseAt)),
  ]);
  return {
    texts: cues.map(([text]) => text).join('\n'),
    fields,
    senses,
    lists: [...lists.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number))),
    owners,
  };
}

function numbered<Owner>(owners: readonly Owner[], from: number): (owner: Owner) => number {
  const places = new Map(owners.map((owner, place) => [owner, from + place]));
  return (owner) => places.get(owner) ?? -1;
}

/** The cues that were packed, in their order. Cues with the same owners share their list. */
export function unpackCues({ texts, fields, senses, lists, owners }: PackedCues): Cue[] {
  const fieldLists = lists.map((numbers) => numbers.flatMap((number) => fields[number] ?? []));
  const senseLists = lists.map((numbers) =>
    numbers.flatMap((number) => senses[number - fields.length] ?? []),
  );
  const fieldsAt = (place: number): readonly FieldId[] => fieldLists[owners[place] ?? 0] ?? [];
  const sensesAt = (place: number): readonly string[] => senseLists[owners[place] ?? 0] ?? [];
  return texts.split('\n').map((text, cue) => {
    const at = LISTS * cue;
    return [text, fieldsAt(at), fieldsAt(at + 1), sensesAt(at + 2), sensesAt(at + 3)];
  });
}
