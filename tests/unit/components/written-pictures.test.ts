import { describe, expect, it } from 'vitest';
import { picturesFor } from '../../../components/figure/written-pictures.ts';
import { bundledGlossary } from '../../../glossary/bundled.ts';

const { comparisons, entries } = bundledGlossary();

const EMS = 'ems-emergency-medical-services';
const EMR = 'emr-emergency-medical-responder';
const EMT = 'emt-emergency-medical-technician';
const RECORD = 'emr-electronic-medical-record';

/** "ladder, system": which pictures fit these senses. */
const fitting = (...ids: readonly string[]) =>
  Object.keys(
    picturesFor(
      ids.map((senseId) => ({ senseId })),
      comparisons,
    ),
  ).join(', ');

describe('the pictures that fit', () => {
  it.each([
    ['two levels', [EMT, EMR], 'ladder'],
    ['the system and one of its roles', [EMS, EMT], 'system'],
    ['the system and two of its roles', [EMR, EMS, EMT], 'ladder, system'],
    ['one level and something else of its letters', [EMT, RECORD], ''],
    ['the system and what is no role of it', [EMS, RECORD], ''],
    ['nothing yet', [], ''],
  ])('%s', (_name, ids, names) => {
    expect(fitting(...ids)).toBe(names);
  });

  it('are there for the ready comparisons that they fit', () => {
    const withLadder = comparisons.filter(({ terms }) => picturesFor(terms, comparisons).ladder);
    expect(withLadder.map(({ id }) => id)).toEqual([
      'ems-emt-and-emr',
      'emt-and-emr',
      'emt-and-paramedic',
      'four-levels',
    ]);
    const withSystem = comparisons.filter(({ terms }) => picturesFor(terms, comparisons).system);
    expect(withSystem.map(({ id }) => id)).toEqual(['ems-and-emt', 'ems-emt-and-emr']);
  });
});

describe('a written picture', () => {
  const senses = new Map(entries.flatMap((entry) => entry.senses).map((sense) => [sense.id, sense]));

  it('rests only on sources that its comparison or its senses have', () => {
    for (const { terms, aspects, ladder, system } of comparisons) {
      const known = new Set(
        [
          ...aspects
            .flatMap(({ cells }) => Object.values(cells))
            .flatMap((cell) => ('sources' in cell ? cell.sources : [])),
          ...terms.flatMap(({ senseId }) => senses.get(senseId)?.sources ?? []),
        ].map(({ id }) => id),
      );
      const used = [
        ...(ladder?.rungs ?? []).flatMap(({ adds }) => adds.sources),
        ...(system ? [system, ...system.parts].flatMap(({ sources }) => sources) : []),
      ];
      expect(used.filter(({ id }) => !known.has(id))).toEqual([]);
    }
  });
});
