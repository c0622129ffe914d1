import { describe, expect, it } from 'vitest';
import { occurrenceAt, rectsOf } from '../../../page/hit-test.ts';
import type { PageReader } from '../../../page/page-reader.ts';
import { read, settle, startReading, useReading } from './reading.ts';

useReading();

/** The rectangles of the one mark of a short form. */
function rectsOfMark(reader: PageReader, shortForm: string): DOMRect[] {
  const occurrence = reader.occurrences().find((one) => one.shortForm === shortForm);
  if (!occurrence) throw new Error(`${shortForm} is not marked.`);
  return rectsOf(occurrence);
}

/** The short form at a point that lies so far from the middle of a rectangle. */
function at(reader: PageReader, rect: DOMRect | undefined, [dx, dy] = [0, 0]): string | null {
  if (!rect) throw new Error('The mark has no rectangle.');
  const [x, y] = [rect.x + rect.width / 2 + dx, rect.y + rect.height / 2 + dy];
  return occurrenceAt(reader, x, y)?.shortForm ?? null;
}

describe('the mark at a point', () => {
  it.each([
    ['the middle of a mark', [0, 0], 'EMS'],
    ['its left edge', [-0.48, 0], 'EMS'],
    ['its right edge', [0.48, 0], 'EMS'],
    ['its top', [0, -0.45], 'EMS'],
    ['its bottom', [0, 0.45], 'EMS'],
    ['the text before it', [-1, 0], null],
    ['the text behind it', [1, 0], null],
    ['far above it', [0, -2], null],
    ['far below it', [0, 2], null],
    ['the empty end of the line', [6, 0], null],
  ] as const)('is found at %s, or not', async (_name, [across, down], expected) => {
    const { reader } = await read('<p style="margin: 80px; font: 20px monospace">other EMS other</p>');
    const [rect] = rectsOfMark(reader, 'EMS');
    const { width = 0, height = 0 } = rect ?? {};
    expect(at(reader, rect, [across * width, down * height])).toBe(expected);
  });

  it('is found on each line that it breaks over, and not in the empty rest of a line', async () => {
    const { reader } = await read(
      '<p style="font: 20px/2 monospace; width: 12ch; margin: 0">a EMT-Critical-Care b</p>',
    );
    const rects = rectsOfMark(reader, 'EMT-CC');
    expect(rects.length).toBeGreaterThan(1);
    expect(rects.map((rect) => at(reader, rect))).toEqual(rects.map(() => 'EMT-CC'));
    const last = rects.at(-1);
    expect(at(reader, last, [(last?.width ?? 0) + 20, 0])).toBeNull();
  });

  it('is found in every node that it runs over', async () => {
    const { reader } = await read('<p style="font: 20px monospace">a E<b>M</b><i>T</i> b</p>');
    const rects = rectsOfMark(reader, 'EMT');
    expect(rects.map((rect) => at(reader, rect))).toEqual(rects.map(() => 'EMT'));
  });

  it('is the right one of two beside each other', async () => {
    const { reader } = await read('<p style="font: 20px monospace">EMS/EMT</p>');
    const found = ['EMS', 'EMT'].map((shortForm) => at(reader, rectsOfMark(reader, shortForm)[0]));
    expect(found).toEqual(['EMS', 'EMT']);
  });

  it('is found in a shadow root, and in one inside that', async () => {
    document.body.innerHTML = '<div></div>';
    const outer = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    outer.innerHTML = '<p>an EMS</p><div></div>';
    outer.querySelector('div')?.attachShadow({ mode: 'open' }).append('an EMT');
    const { reader } = startReading();
    await settle();
    const found = ['EMS', 'EMT'].map((shortForm) => at(reader, rectsOfMark(reader, shortForm)[0]));
    expect(found).toEqual(['EMS', 'EMT']);
  });

  it.each([
    ['covered', '<p>EMS</p><div style="position: fixed; inset: 0; background: white">x</div>'],
    ['not to be read', '<p>EMS</p>'],
  ])('is none where the mark is %s', async (name, html) => {
    const { reader } = await read(html);
    const [rect] = rectsOfMark(reader, 'EMS');
    if (name === 'not to be read') {
      document.querySelector('p')?.setAttribute('aria-hidden', 'true');
      await settle();
    }
    expect(at(reader, rect)).toBeNull();
  });

  it('is none outside of the viewport', async () => {
    const { reader } = await read('<p>EMS</p>');
    expect(occurrenceAt(reader, -10, -10)).toBeNull();
  });

  it('is none, without harm, where its text was removed a moment ago', async () => {
    const { reader } = await read('<p>an EMS</p>');
    const [rect] = rectsOfMark(reader, 'EMS');
    document.querySelector('p')?.remove();
    expect(at(reader, rect)).toBeNull();
  });

  it.each([
    ['shortened', (text: Text) => text.deleteData(0, 4)],
    ['emptied', (text: Text) => text.deleteData(0, text.length)],
    ['split', (text: Text) => text.splitText(4)],
  ])('does no harm where its text was %s a moment ago', async (_name, change) => {
    const { reader } = await read('<p>an EMS</p>');
    const [rect] = rectsOfMark(reader, 'EMS');
    change(document.querySelector('p')?.firstChild as Text);
    expect(() => at(reader, rect)).not.toThrow();
    expect(() => reader.occurrences().map(rectsOf)).not.toThrow();
  });
});
