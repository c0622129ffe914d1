import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, leaveMarks, untilMarks } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;

/** The page of these tests keeps its closed roots for them. */
type Roots = Record<'outer' | 'inner', ShadowRoot>;

const MARKS = { 'claimed AEMT': 1, 'claimed EMS': 1, 'claimed NREMT': 1 };

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/scripted/closed-roots.html`);
});

beforeEach(async () => {
  await page.goTo(`${fixtures.origin}/scripted/closed-roots.html`);
  expect(await untilMarks(page, MARKS)).toEqual(MARKS);
});

describe('a mark in a closed shadow root', () => {
  it.each([
    ['one', 'EMS', 'Emergency Medical Services'],
    ['one inside another', 'NREMT', 'National Registry of Emergency Medical Technicians'],
  ])('is explained when it is hovered in %s', async (_where, mark, longForm) => {
    const { text } = await hoverMark(page, mark);
    expect(text.toLowerCase()).toContain(longForm.toLowerCase());
  });

  it('is underlined', async () => {
    const lines = await page.evaluate(() => {
      const { outer, inner } = (window as unknown as { roots: Roots }).roots;
      return [outer, inner].map((root) => {
        const style = getComputedStyle(root.querySelector('p') as Element, '::highlight(spellout-claimed)');
        return style.textDecorationLine;
      });
    });
    expect(lines).toEqual(['underline', 'underline']);
  });

  it('follows what changes there', async () => {
    await page.evaluate(() => {
      const { outer, inner } = (window as unknown as { roots: Roots }).roots;
      outer.append('An EMT-B.');
      inner.replaceChildren('An AEMT.');
    });
    const expected = { 'claimed AEMT': 2, 'claimed EMS': 1, 'claimed EMT-B': 1 };
    expect(await untilMarks(page, expected)).toEqual(expected);
  });

  it('goes when its host, which has content of its own by now, moves to where there is no prose', async () => {
    const withContent = { ...MARKS, 'claimed EMT-B': 1 };
    await page.evaluate(() => document.getElementById('outer')?.append('An EMT-B.'));
    expect(await untilMarks(page, withContent)).toEqual(withContent);
    await page.evaluate(() =>
      document.querySelector('pre')?.append(document.getElementById('outer') as Element),
    );
    expect(await untilMarks(page, { 'claimed AEMT': 1 })).toEqual({ 'claimed AEMT': 1 });
    await page.evaluate(() => document.body.append(document.getElementById('outer') as Element));
    expect(await untilMarks(page, withContent)).toEqual(withContent);
  });
});

describe('the tooltip, which is in a closed root as well', () => {
  it('is not read as a part of the page', async () => {
    const { text } = await hoverMark(page, 'AEMT');
    expect(text).toContain('EMT');
    await page.evaluate(() => document.body.append('An EMT-B.'));
    const expected = { ...MARKS, 'claimed EMT-B': 1 };
    expect(await untilMarks(page, expected)).toEqual(expected);
    expect(await page.tooltip()).not.toBeNull();
    await leaveMarks(page);
  });
});
