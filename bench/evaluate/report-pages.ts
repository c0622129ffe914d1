import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser, findBrowser } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build.ts';
import { openTooltip } from '../../scripts/explain-marks.ts';
import { launchWithExtension } from '../../scripts/launch.ts';
import { type Mark, readSettledMarks } from '../../scripts/read-marks.ts';
import { serveFolder } from '../../scripts/serve.ts';
import { foldName, isNameOf } from './names.ts';
import { openGlossary } from './open-glossary.ts';
import {
  addScores,
  type FoundMark,
  type LabelledPage,
  type Mention,
  type PageScore,
  readLabelledPages,
  scorePage,
} from './pages.ts';
import { percent, tableOf } from './table.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** How one labelled page came out. */
type Scored = readonly [file: string, score: PageScore];

/** Prints how every labelled page of a folder is marked. */
export async function reportPages(folder: string): Promise<void> {
  const scores = await scorePages(folder);
  for (const [file, { remarks }] of scores) for (const remark of remarks) console.log(`${file}: ${remark}`);
  console.log(pagesTable(scores));
}

/** Opens every labelled page of a folder in Chromium with the built extension, and scores its marks. */
export async function scorePages(folder: string): Promise<Scored[]> {
  const pages = await readLabelledPages(folder);
  const found = findBrowser('chromium') ?? ensureBrowser('chromium');
  const extension = buildExtension('chromium');
  const served = await serveFolder(folder);
  const browser = await launchWithExtension(found, { extension, headless: true });
  try {
    const scores: Scored[] = [];
    for (const page of pages) {
      console.error(`${page.file} …`);
      const marks = await marksOn(browser, `${served.origin}/${encodeURIComponent(page.file)}`, page);
      scores.push([page.file, scorePage(page, marks, createNames())]);
    }
    return scores;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function marksOn(browser: Browser, address: string, { mentions }: LabelledPage): Promise<FoundMark[]> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(address);
  const marks = await readSettledMarks(page);
  const meanings = new Map<string, string | null>();
  const found: FoundMark[] = [];
  for (const mark of marks) {
    if (!mark.isClaimed) {
      found.push({ text: mark.text, claimed: null });
      continue;
    }
    // Where a page uses a short form in one sense only, one look is enough.
    const known = hasOneSense(mark.text, mentions) ? meanings.get(mark.text) : undefined;
    const claimed = known ?? (await claimOf(page, mark));
    meanings.set(mark.text, claimed);
    found.push({ text: mark.text, claimed });
  }
  await page.close();
  return found;
}

function hasOneSense(text: string, mentions: readonly Mention[]): boolean {
  return mentions.filter(({ strings, wanted }) => wanted !== 'no' && strings.has(text)).length < 2;
}

async function claimOf(page: Page, mark: Mark): Promise<string | null> {
  return (await openTooltip(page, mark, 'middle'))?.lead ?? null;
}

function createNames(): (longForm: string, mention: Mention) => boolean {
  const senses = openGlossary().entries.flatMap((entry) => entry.senses);
  return (longForm, { sense }) => {
    const claimed = senses.filter((one) => foldName(one.longForm) === foldName(longForm));
    return foldName(longForm) === foldName(sense) || claimed.some((one) => isNameOf(sense, one));
  };
}

/** One row a page, and one of all in percent. */
export function pagesTable(scores: readonly Scored[]): string {
  const all = scores.map(([, score]) => score).reduce(addScores);
  const rows = scores.map(([file, score]) => [
    file,
    `${score.found}/${score.wanted}`,
    `${score.wrongMarks}/${score.marks}`,
    `${score.wrongClaims}/${score.claims}`,
    `${score.rightlyClaimed}/${score.wanted}`,
  ]);
  rows.push([
    'all, %',
    percent(all.found / all.wanted),
    percent(all.wrongMarks / all.marks),
    percent(all.wrongClaims / all.claims),
    percent(all.rightlyClaimed / all.wanted),
  ]);
  return tableOf(['page', 'marks found', 'wrong marks', 'wrong claims', 'rightly claimed'], rows);
}
