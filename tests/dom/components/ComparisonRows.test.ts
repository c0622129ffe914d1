import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../components/compare/comparison-rows.ts';
import type { ComparedAspect } from '../../../glossary/compare-senses.ts';
import { GLOSSARY } from './rendered.ts';

/** A row by its texts; null is a missing cell. */
const rowOf = (texts: readonly (string | null)[], isChoice = false): Parameters<typeof lookOf> => {
  const terms = texts.map((_, index) => ({
    id: `t${index}`,
    label: '',
    longForm: '',
    letters: [],
    senseId: '',
  }));
  const cells = texts.map((text, index) => [
    `t${index}`,
    text === null ? { missing: 'x' } : { text, sources: [] },
  ]);
  const aspect: ComparedAspect = { id: 'row', label: 'Row', cells: Object.fromEntries(cells), isChoice };
  return [aspect, terms];
};

/** "alike", or which cells are set off: "0, 2". */
const lookAt = (row: Parameters<typeof lookOf>) => {
  const look = lookOf(...row);
  return look.kind === 'alike' ? 'alike' : [...look.setOff].map((id) => id.slice(1)).join(', ');
};

describe('a row', () => {
  it.each([
    ['that says the same of all is one', ['Every 2 years.', 'Every 2 years'], 'alike'],
    ['with one cell missing is not one', ['Yes.', 'Yes.', null], ''],
    ['of mere wordings sets nothing off', ['The first level.', 'The second level.'], ''],
    ['of one voice has nothing to differ from', ['No: never.', null], ''],
    ['sets yes and no off from each other', ['Yes, if asked.', 'No: never.'], '0, 1'],
    ['sets the one no off', [null, 'No: with few exceptions.', 'May give some.', 'IV lines.'], '1'],
    ['takes "not" for a no where another is a plain yes', ['Not by itself.', 'Yes.', 'Only abroad.'], '0'],
    ['does not take "no needles" for an answer', ['No needles.', 'All needles.'], ''],
    ['sets off what most do not say', ['In 39 states.', 'In all.', 'In all.'], '0'],
    ['of two against two sets off all', ['x', 'x', 'y', 'y'], '0, 1, 2, 3'],
  ])('%s', (_name, texts, look) => {
    expect(lookAt(rowOf(texts))).toBe(look);
  });

  it('that is a choice out of few words sets off what differs', () => {
    expect(lookAt(rowOf(['System', 'Credential'], true))).toBe('0, 1');
    expect(lookAt(rowOf(['System', 'Credential', 'System'], true))).toBe('1');
  });

  it('of one term is never alike', () => {
    expect(lookAt(rowOf(['x']))).toBe('');
  });
});

it('sets off less than a fifth of all cells: where everything stands out nothing does', () => {
  let cells = 0;
  let setOff = 0;
  for (const { aspects, terms } of GLOSSARY.comparisons) {
    for (const aspect of aspects) {
      const look = lookOf(aspect, terms);
      cells += terms.length;
      if (look.kind === 'each') setOff += look.setOff.size;
    }
  }
  expect(setOff).toBeGreaterThan(0);
  expect(setOff / cells).toBeLessThan(0.2);
});
