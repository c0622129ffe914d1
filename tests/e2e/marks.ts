import type { TestPage } from './browser/test-browser.ts';

/** How often each text is marked: `{ "claimed EMS": 25, "could-mean IVs": 1 }`. */
export type MarkCounts = Record<string, number>;

/** How long a page may take to show what it should, in milliseconds. */
const PATIENCE = 10_000;

/** How long a tooltip may take to close. In a corner, even there, there may be a mark: then none closes. */
const LEAVING_TIME = 2000;

/** Reads the marks from the page's own highlight registry, shadow trees included. */
export function marksOf(page: TestPage): Promise<MarkCounts> {
  return page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('spellout-') || name === 'spellout-ring') continue;
      for (const range of highlight) {
        // Between a change of the page and our answer a mark may point behind the end of its text.
        const { startContainer, startOffset, endContainer, endOffset } = range;
        const lengthOf = (node: Node): number => node.nodeValue?.length ?? 0;
        if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) continue;
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        const key = `${name.slice('spellout-'.length)} ${live}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
    return counts;
  });
}

/** Asks until the answer is right, or time is up; returns the last answer for an assertion to show. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isRight: (answer: Answer) => boolean,
  patience = PATIENCE,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) return answer;
    await pause(30);
  }
}

/** The marks once they have stayed the same for a while. */
export async function settledMarks(page: TestPage): Promise<MarkCounts> {
  let last = '';
  let same = 0;
  return until(
    () => marksOf(page),
    (marks) => {
      same = JSON.stringify(marks) === last && Object.keys(marks).length > 0 ? same + 1 : 0;
      last = JSON.stringify(marks);
      return same > 8;
    },
  );
}

/** Waits for these marks and no others; returns those there are when time is up, for an assertion to show. */
export function untilMarks(page: TestPage, expected: MarkCounts): Promise<MarkCounts> {
  const sorted = (counts: MarkCounts): string => JSON.stringify(Object.entries(counts).sort());
  return until(
    () => marksOf(page),
    (marks) => sorted(marks) === sorted(expected),
  );
}

export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** Where the nth mark with a text is painted, in viewport pixels, after scrolling it into view. */
export function placeOfMark(
  page: TestPage,
  text: string,
  nth = 0,
): Promise<{ left: number; top: number; right: number; bottom: number }[]> {
  return page.evaluate(
    ({ text, nth }) => {
      const found: Range[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('spellout-') || name === 'spellout-ring') continue;
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (String(live) === text) found.push(live);
        }
      }
      found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = found[nth];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [...(range?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    },
    { text, nth },
  );
}

/** Moves the pointer off every mark and waits until no tooltip is open. */
export async function leaveMarks(page: TestPage): Promise<void> {
  await page.movePointer(1, 1);
  await until(
    () => page.tooltip(),
    (tooltip) => tooltip === null,
    LEAVING_TIME,
  );
}

/** Moves the pointer from nowhere onto a mark and waits for the tooltip. */
export async function hoverMark(page: TestPage, text: string, nth = 0) {
  await leaveMarks(page);
  const [rect] = await placeOfMark(page, text, nth);
  if (!rect) throw new Error(`"${text}" is not marked ${nth + 1} times.`);
  await page.movePointer((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  const tooltip = await until(
    () => page.tooltip(),
    (tooltip) => tooltip !== null,
  );
  if (!tooltip) throw new Error(`No tooltip opened over "${text}".`);
  return tooltip;
}
