import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, settledMarks } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
});

describe('an ordinary article', () => {
  it('has every known short form marked, and nothing else', async () => {
    expect(await settledMarks(page)).toEqual({
      'claimed EMS': 3,
      'claimed EMT': 3,
      'claimed EMTs': 1,
      'claimed EMT’s': 1,
      "claimed EMT's": 1,
      'claimed EMT-Basic': 1,
      'claimed EMT-Critical-Care': 1,
      'claimed EMT-P': 1,
      'claimed EMR': 2,
      'claimed EMRs': 1,
      'claimed NREMT': 1,
      'claimed ALS': 1,
      'claimed BLS': 1,
      'could-mean IVs': 1,
    });
  });

  it('explains a short form in the sense that the page defines', async () => {
    const { text } = await hoverMark(page, 'EMS', 1);
    expect(text).toContain('EMS');
    expect(text).toContain('Emergency Medical Services');
    expect(text).toContain('because this page defines it');
    expect(text).toMatch(/\d+ other meanings/);
  });

  it('explains a short form in the one sense that the page writes out', async () => {
    const { text } = await hoverMark(page, 'EMR');
    expect(text).toContain('Emergency Medical Responder');
    expect(text).toContain('because this page writes it out');
  });

  it('explains a short form by the words around it, and says which', async () => {
    const { text } = await hoverMark(page, 'ALS');
    expect(text).toContain('Advanced Life Support');
    expect(text).toMatch(/because of words on this page: [a-z ]+, [a-z ]+/);
    expect(text).toMatch(/\d+ other meanings/);
  });

  it('claims nothing where the page does not say', async () => {
    const { text } = await hoverMark(page, 'IVs');
    expect(text).toContain('This page does not say which');
    expect(text).toContain('Intravenous');
  });

  it('complains of nothing in the console', () => {
    expect(page.complaints()).toEqual([]);
  });
});
