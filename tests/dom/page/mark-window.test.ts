import { afterEach, describe, expect, it } from 'vitest';
import { type Reading, ranges, read, settle, useReading } from './reading.ts';

useReading();

afterEach(() => scrollTo(0, 0));

const rows = (count: number): string =>
  Array.from({ length: count }, (_, row) => `<p id="row-${row}">NREMT in row ${row}</p>`).join('');

/** The rows on the screen, and those of them that have a registered mark. */
function visibleRows(): { all: string[]; marked: string[] } {
  const marked = new Set(ranges().map((range) => range.startContainer.parentElement));
  const visible = [...document.querySelectorAll('p')].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return {
    all: visible.map(({ id }) => id),
    marked: visible.filter((row) => marked.has(row)).map(({ id }) => id),
  };
}

/** Reads a page of very many marks, and waits for those about the viewport. */
async function readMany(html: string): Promise<Reading> {
  const reading = await read(html);
  await settleInFrame();
  return reading;
}

/** Marks are chosen once the page has been laid out. */
async function settleInFrame(): Promise<void> {
  await settle();
  await new Promise(requestAnimationFrame);
  await settle();
}

async function scrollToRow(row: number): Promise<void> {
  document.querySelector(`#row-${row}`)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  dispatchEvent(new Event('scroll'));
  await settleInFrame();
}

describe('a page of very many marks', () => {
  it('has all of them registered up to 2,000', async () => {
    const { reader } = await read(rows(2000));
    expect(ranges()).toHaveLength(2000);
    expect(reader.occurrences()).toHaveLength(2000);
  });

  it('has at most 2,000 registered beyond that, those on the screen among them', async () => {
    const { reader } = await readMany(rows(3000));
    expect(reader.occurrences()).toHaveLength(3000);
    expect(ranges().length).toBeLessThanOrEqual(2000);
    const { all, marked } = visibleRows();
    expect(all.length).toBeGreaterThan(5);
    expect(marked).toEqual(all);
  });

  it.each([1500, 2990, 0])('has them follow the reader to row %i', async (row) => {
    await readMany(rows(3000));
    await scrollToRow(row);
    const { all, marked } = visibleRows();
    expect(all).toContain(`row-${row}`);
    expect(marked).toEqual(all);
    expect(ranges().length).toBeLessThanOrEqual(2000);
  });

  it('has all registered again when most have gone', async () => {
    await readMany(rows(3000));
    for (const row of [...document.querySelectorAll('p')].slice(100)) row.remove();
    await settle();
    expect(ranges()).toHaveLength(100);
  });

  it('has none left when the reading ends', async () => {
    const { end } = await readMany(rows(3000));
    end();
    expect(ranges()).toEqual([]);
    await scrollToRow(10);
    expect(ranges()).toEqual([]);
  });
});
