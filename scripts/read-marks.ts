import type { Frame, Page } from 'puppeteer-core';

/** A mark as it stands in one frame of a page. */
export type Mark = {
  frame: Frame;
  /** Its place among the frame's marks. */
  index: number;
  /** As the page writes it: "EMTs". */
  text: string;
  /** Whether it is marked with one meaning, and not with several it could have. */
  isClaimed: boolean;
};

/** How long the marks must stay the same before they count as settled, in milliseconds. */
const QUIET_TIME = 1500;
const PATIENCE = 15_000;
const STEP = 250;

/** What is left to see above a mark that is scrolled near the top, in CSS pixels. */
const ROOM_ABOVE = 120;

/** Every mark of a page and its frames, once no more come. */
export async function readSettledMarks(page: Page): Promise<Mark[]> {
  const end = Date.now() + PATIENCE;
  let marks = await readMarks(page);
  let since = Date.now();
  while (Date.now() < end && Date.now() - since < QUIET_TIME) {
    await pause(STEP);
    const now = await readMarks(page);
    if (now.length !== marks.length) since = Date.now();
    marks = now;
  }
  return marks;
}

async function readMarks(page: Page): Promise<Mark[]> {
  const marks = await Promise.all(
    page.frames().map(async (frame) => {
      // A frame may go away, or be one that nothing runs in.
      const texts = await frame.evaluate(textsOfMarks).catch(() => []);
      return texts.map(({ text, isClaimed }, index) => ({ frame, index, text, isClaimed }));
    }),
  );
  return marks.flat();
}

/**
 * Scrolls a mark to the middle of the viewport or near its top, and returns the
 * point to hover; null where the mark has no box.
 */
export async function pointOf(
  { frame, index }: Mark,
  place: 'middle' | 'top',
): Promise<{ x: number; y: number } | null> {
  const point = await frame.evaluate(scrollToMark, index, place === 'top' ? ROOM_ABOVE : null);
  if (!point) return null;
  const element = await frame.frameElement();
  const box = await element?.boundingBox();
  const inset = (await element?.evaluate(({ clientLeft, clientTop }) => [clientLeft, clientTop])) ?? [0, 0];
  return { x: point.x + (box?.x ?? 0) + (inset[0] ?? 0), y: point.y + (box?.y ?? 0) + (inset[1] ?? 0) };
}

/* The two functions below run in the page; they can use nothing from outside themselves. */

function textsOfMarks(): { text: string; isClaimed: boolean }[] {
  return ['spellout-claimed', 'spellout-could-mean'].flatMap((name) =>
    [...(CSS.highlights.get(name) ?? [])].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return { text: range.toString().replace(/\s+/g, ' '), isClaimed: name === 'spellout-claimed' };
    }),
  );
}

function scrollToMark(index: number, roomAbove: number | null): { x: number; y: number } | null {
  const marks = ['spellout-claimed', 'spellout-could-mean'].flatMap((name) => [
    ...(CSS.highlights.get(name) ?? []),
  ]);
  const mark = marks[index];
  if (!mark) return null;
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.endContainer, mark.endOffset);
  const block = roomAbove === null ? 'center' : 'start';
  mark.startContainer.parentElement?.scrollIntoView({ block, behavior: 'instant' });
  if (roomAbove !== null) scrollBy({ top: -roomAbove, behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Waits some milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
