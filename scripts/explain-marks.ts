import type { Page } from 'puppeteer-core';
import { type Mark, pause, pointOf } from './read-marks.ts';
import { readTooltip, type TooltipText } from './read-tooltip.ts';

/** A short form on a page, and what its tooltip says. */
export type ExplainedMark = {
  shortForm: string;
  count: number;
  /** In words, for a terminal. */
  meaning: string;
};

/** How long to wait for a tooltip to open or to close, in milliseconds. */
const PATIENCE = 3000;
const STEP = 60;

/** How many senses of an open question are named. */
const MOST_NAMED = 3;

/** A place without marks, to which the mouse goes in between. */
const NOWHERE = { x: 1, y: 1 };

/** Hovers each short form once and says what its tooltip says, the most frequent first. */
export async function explainMarks(page: Page, marks: readonly Mark[]): Promise<ExplainedMark[]> {
  const explained: ExplainedMark[] = [];
  for (const alike of groupAlike(page, marks)) {
    const tooltip = await openFirst(page, alike, 'middle');
    const shortForm = tooltip?.shortForm ?? alike[0]?.text ?? '';
    const meaning = (tooltip ? meaningOf(tooltip) : 'no tooltip opened') + (await placeOf(page, alike[0]));
    const same = explained.find((other) => other.shortForm === shortForm && other.meaning === meaning);
    if (same) same.count += alike.length;
    else explained.push({ shortForm, count: alike.length, meaning });
  }
  return explained.sort((a, b) => b.count - a.count);
}

/** Opens the tooltip of the first mark that shows one, near the top of the viewport, and leaves it open. */
export async function openForPicture(page: Page, marks: readonly Mark[]): Promise<void> {
  await openFirst(page, marks, 'top');
}

async function openFirst(
  page: Page,
  marks: readonly Mark[],
  place: 'middle' | 'top',
): Promise<TooltipText | null> {
  // Some may be out of reach: scrolled away inside the page, or below something else.
  for (const mark of marks.slice(0, 3)) {
    const tooltip = await openTooltip(page, mark, place);
    if (tooltip) return tooltip;
  }
  return null;
}

/** Hovers a mark and says what its tooltip says; null where none opens. */
export async function openTooltip(
  page: Page,
  mark: Mark,
  place: 'middle' | 'top',
): Promise<TooltipText | null> {
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  await waitFor(async () => ((await readTooltip(page)) ? null : true));
  const point = await pointOf(mark, place);
  if (!point) return null;
  await page.mouse.move(point.x, point.y, { steps: 2 });
  return waitFor(() => readTooltip(page));
}

async function waitFor<Value>(look: () => Promise<Value | null>): Promise<Value | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== null) return seen;
    await pause(STEP);
  }
  return null;
}

/** Names the frame a mark stands in; nothing for the page itself. */
async function placeOf(page: Page, mark: Mark | undefined): Promise<string> {
  if (!mark || mark.frame === page.mainFrame()) return '';
  const title = await mark.frame.title();
  return title === '' ? ', in a frame' : `, in the frame “${title}”`;
}

/** "EMTs" and "EMT’s" are looked up once; in a frame the letters may mean something else. */
function groupAlike(page: Page, marks: readonly Mark[]): Mark[][] {
  const frames = page.frames();
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${frames.indexOf(mark.frame)} ${mark.text.replace(/(?:['’]s|s['’]?)$/, '')}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return [...groups.values()];
}

/** "Emergency Medical Services (this page defines it)", or "could mean 8 things: …". */
export function meaningOf({ lead, listed, whole }: TooltipText): string {
  const reason =
    /Shown because (?:of )?(.+?)\./.exec(whole)?.[1] ?? /In (this page’s own words)/.exec(whole)?.[1];
  if (!lead.startsWith('This page ')) return reason ? `${lead} (${reason})` : lead;
  const count = Number(/(\d+) meanings?\b/.exec(whole)?.[1] ?? listed.length);
  const named = listed.slice(0, MOST_NAMED).join(', ');
  return `could mean ${count} things: ${named}${count > MOST_NAMED ? ', …' : ''}`;
}
