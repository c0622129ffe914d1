import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve.ts';
import { launch } from './browser/launch.ts';
import type { TestBrowser, TestPage } from './browser/test-browser.ts';
import { hoverMark, settledMarks } from './marks.ts';

let fixtures: ServedFolder;
let browser: TestBrowser;
let page: TestPage;

beforeAll(async () => {
  fixtures = await serveFolder(fileURLToPath(new URL('../fixtures', import.meta.url)));
  browser = await launch();
  page = await browser.open(`${fixtures.origin}/article.html`);
});

afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
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
      'could-mean NREMT': 1,
      'could-mean ALS': 1,
      'could-mean BLS': 1,
      'could-mean IVs': 1,
    });
  });

  it('explains a short form in the sense that the page defines', async () => {
    const { text } = await hoverMark(page, 'EMS', 1);
    expect(text).toContain('EMS');
    expect(text).toContain('Emergency Medical Services');
    expect(text).toContain('because this page defines it');
    expect(text).toContain('Environmental Management System');
  });

  it('explains a short form in the one sense that the page writes out', async () => {
    const { text } = await hoverMark(page, 'EMR');
    expect(text).toContain('Emergency Medical Responder');
    expect(text).toContain('because this page writes it out');
  });

  it('claims nothing where the page does not say', async () => {
    const { text } = await hoverMark(page, 'ALS');
    expect(text).toContain('This page does not say which');
    expect(text).toContain('Amyotrophic Lateral Sclerosis');
    expect(text).toContain('Advanced Life Support');
  });

  it('complains of nothing in the console', () => {
    expect(page.complaints()).toEqual([]);
  });
});
