import { describe, expect, it } from 'vitest';
import { useFixtures } from './fixtures.ts';
import { hoverMark, marksOf, settledMarks, until } from './marks.ts';

const fixtures = useFixtures();

describe('frames and shadow roots', () => {
  it('have their marks, each in its own document', async () => {
    const page = await fixtures.browser.open(`${fixtures.origin}/frames.html`);
    const marks = await until(
      () => marksOf(page),
      (marks) => marks['could-mean EMR'] === 1,
    );
    expect(marks).toEqual({ 'could-mean EMS': 1, 'could-mean EMR': 1 });
    const inFrames = () =>
      page.evaluate(() =>
        ['#same', '#srcdoc'].map((id) => {
          const frame = document.querySelector<HTMLIFrameElement>(id)?.contentWindow as
            | (Window & typeof globalThis)
            | null;
          return [...(frame?.CSS.highlights.keys() ?? [])];
        }),
      );
    const both = [['spellout-could-mean'], ['spellout-could-mean']];
    expect(await until(inFrames, (names) => JSON.stringify(names) === JSON.stringify(both))).toEqual(both);
  });

  it('are counted together with the page', async () => {
    const page = await fixtures.browser.open(`${fixtures.origin}/frames.html`);
    await settledMarks(page);
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    const text = await until(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => /EMS could mean \d+ things3/.test(text),
    );
    expect(text).toMatch(/EMS could mean \d+ things3/);
    expect(text).toMatch(/EMT could mean \d+ things1/);
    expect(text).toMatch(/EMR could mean \d+ things1/);
  });

  it('explain what stands in an open shadow root', async () => {
    const page = await fixtures.browser.open(`${fixtures.origin}/frames.html`);
    await until(
      () => marksOf(page),
      (marks) => marks['could-mean EMR'] === 1,
    );
    expect((await hoverMark(page, 'EMR')).text).toContain('Electronic Medical Record');
  });
});

describe('a hostile page', () => {
  it('is marked and explained in spite of its policy, its styles and its clobbered form', async () => {
    const page = await fixtures.browser.open(`${fixtures.origin}/hostile.html`);
    expect(await settledMarks(page)).toEqual({ 'claimed EMS': 2 });
    const { text } = await hoverMark(page, 'EMS');
    expect(text).toContain('Emergency Medical Services');
    const width = await page.evaluate(
      () => document.querySelector('[popover=manual]')?.getBoundingClientRect().width ?? 0,
    );
    expect(width).toBeGreaterThan(200);
    expect(width).toBeLessThanOrEqual(340);
  });
});
