import { beforeEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, leaveMarks, type MarkCounts, marksOf, settledMarks, until } from './marks.ts';

const AT_FIRST = { 'claimed EMS': 1, 'could-mean EMT': 1 };

const fixtures = useFixtures();
let page: TestPage;

beforeEach(async () => {
  await page?.close();
  page = await fixtures.browser.open(`${fixtures.origin}/changing.html`);
  expect(await settledMarks(page)).toEqual(AT_FIRST);
});

/** Changes the page and waits for the marks to follow. */
async function expectAfter(change: () => void, expected: MarkCounts): Promise<void> {
  await page.evaluate(change);
  const sorted = (counts: MarkCounts): string => JSON.stringify(Object.entries(counts).sort());
  const marks = await until(
    () => marksOf(page),
    (marks) => sorted(marks) === sorted(expected),
  );
  expect(marks).toEqual(expected);
}

describe('a page that changes after it has loaded', () => {
  it('has added text marked', () =>
    expectAfter(
      () => {
        const item = document.createElement('p');
        item.textContent = 'EMTs and an AEMT.';
        document.querySelector('#feed')?.append(item);
      },
      // An AEMT beside them says what EMTs are.
      { 'claimed EMS': 1, 'claimed EMT': 1, 'claimed EMTs': 1, 'claimed AEMT': 1 },
    ));

  it('has edited text marked anew', () =>
    expectAfter(
      () => {
        const text = document.querySelector('#second')?.firstChild as Text;
        text.data = 'A dog works in it.';
      },
      { 'claimed EMS': 1 },
    ));

  it('has a mark all the time, and its tooltip, while text beside it changes', async () => {
    await hoverMark(page, 'EMT');
    const missing = await page.evaluate(async () => {
      const ticking = document.createElement('b');
      document.querySelector('#second')?.append(ticking);
      let missing = 0;
      for (let tick = 0; tick < 30; tick += 1) {
        ticking.textContent = ` ${tick}`;
        await new Promise((resolve) => setTimeout(resolve, 50));
        if ((CSS.highlights.get('spellout-could-mean')?.size ?? 0) === 0) missing += 1;
      }
      return missing;
    });
    expect(missing).toBe(0);
    expect((await page.tooltip())?.text).toContain('Emergency Medical Technician');
    await leaveMarks(page);
  });

  it('loses the marks of removed text', () =>
    expectAfter(() => document.querySelector('#second')?.remove(), { 'claimed EMS': 1 }));

  it('claims no longer what its removed definition said', () =>
    expectAfter(
      () => {
        const text = document.querySelector('#first')?.firstChild as Text;
        text.data = 'EMS is a system.';
      },
      { 'could-mean EMS': 1, 'could-mean EMT': 1 },
    ));

  it('claims what a new text defines', () =>
    expectAfter(
      () => {
        const item = document.createElement('p');
        item.textContent = 'An emergency medical technician drives.';
        document.querySelector('#feed')?.append(item);
      },
      { 'claimed EMS': 1, 'claimed EMT': 1 },
    ));

  it('has text marked that becomes visible, by attribute or by style', () =>
    expectAfter(
      () => {
        document.querySelector('#panel')?.removeAttribute('hidden');
        document.querySelector<HTMLElement>('#menu')?.style.removeProperty('display');
      },
      { ...AT_FIRST, 'could-mean EMR': 1, 'could-mean CFR': 1, 'claimed MFR': 1 },
    ));

  it('has a short form marked that is split over elements, and one that is joined', () =>
    expectAfter(
      () => {
        const feed = document.querySelector('#feed') as HTMLElement;
        for (const part of ['AE', 'MT is', ' here']) {
          const piece = document.createElement('b');
          piece.textContent = part;
          feed.append(piece);
        }
      },
      { ...AT_FIRST, 'claimed AEMT': 1 },
    ));
});
