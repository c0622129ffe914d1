import type { Page } from 'playwright';

/** Rests the pointer on the first mark with a text. */
export async function hoverMark(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(1, 1);
  const place = await page.evaluate((wanted) => {
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('spellout-') ? [...highlight] : [],
    );
    const ranges = marks.map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range;
    });
    const found = ranges.find((range) => String(range) === wanted);
    found?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = found?.getClientRects()[0];
    return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
  }, text);
  if (!place) throw new Error(`${page.url()} has no mark on "${text}".`);
  await page.mouse.move(place.x, place.y, { steps: 3 });
}
