import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_STATES } from '../../../workshop/groups.ts';
import { PLAIN_LOOK } from '../../../workshop/look.ts';
import { createStage } from '../../../workshop/stage.tsx';
import { emulate } from './emulation.ts';
import { untranslated } from './words-on-stage.ts';

const stage = createStage();

beforeAll(() => emulate('compare', PLAIN_LOOK));

describe('every word of the interface comes from locales/', () => {
  it.each(ALL_STATES)('in $id', async (state) => {
    await stage.show(state, { ...PLAIN_LOOK, language: 'pseudo' });
    expect(untranslated(stage.root())).toEqual([]);
  });
});

describe('in Spanish', () => {
  it.each(ALL_STATES)('$id is shown, with no place left empty', async (state) => {
    await stage.show(state, { ...PLAIN_LOOK, language: 'es' });
    expect(document.documentElement.lang).toBe('es');
    expect(stage.root().textContent).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  });
});

describe('the reader of words on stage', () => {
  const read = (html: string): number => {
    const place = document.createElement('div');
    place.innerHTML = html;
    return untranslated(place).length;
  };

  it.each([
    ['<p>Compare</p>'],
    ['<p>⟦Çömpáré··⟧ with</p>'],
    ['<p>⟦Çömpáré <a>with this</a>··⟧</p>'],
    ['<p>⟦Çömpáré··⟧</p><p>here</p>'],
    ['<button aria-label="Close">⟦×⟧</button>'],
    ['<input placeholder="Look up">'],
    ['<p>EMS means</p>'],
    ['<p>Credential</p>'],
    ['<div role="tooltip" lang="en">Compare</div>'],
  ])('finds what is not translated in %s', (html) => {
    expect(read(html)).toBeGreaterThan(0);
  });

  it.each([
    ['<p>⟦Çömpáré··⟧ 12</p>'],
    ['<p>⟦Çömpáré <b>EMS</b>··⟧</p>'],
    ['<p>⟦Öñ··⟧ example.org</p>'],
    ['<p>EMS</p><p>Emergency Medical Services</p>'],
    ['<p>EMS, EMT</p>'],
    ['<p><span lang="en">Whatever the glossary says</span></p>'],
    ['<button aria-label="⟦Çlöšé··⟧">×</button>'],
  ])('finds nothing in %s', (html) => {
    expect(read(html)).toBe(0);
  });
});
