import { describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Look } from '../../../page/choices.ts';
import { occurrenceAt, rectsOf } from '../../../page/hit-test.ts';
import { find, shadowed } from './body.ts';
import { body, ranges, read, settle, startReading, useReading } from './reading.ts';

useReading();

/** The style of a mark's pseudo-element on an element. */
const styleOf = (kind: string): CSSStyleDeclaration =>
  getComputedStyle(find('p'), `::highlight(spellout-${kind})`);

describe('the look of marks', () => {
  it.each([
    ['dotted', 'dotted', '1.5px', '1px'],
    ['solid', 'solid', '1.5px', '1px'],
  ] as const)('is a %s line, and a claim has the stronger one', async (look, style, claimed, couldMean) => {
    await read('<p>EMS</p>', { look });
    expect(styleOf('claimed').textDecorationLine).toBe('underline');
    expect(styleOf('could-mean').textDecorationLine).toBe('underline');
    expect(styleOf('could-mean').textDecorationStyle).toBe(style);
    expect(styleOf('claimed').textDecorationThickness).toBe(claimed);
    expect(styleOf('could-mean').textDecorationThickness).toBe(couldMean);
    expect(styleOf('could-mean').backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it('is a quiet tint below the letters and none behind them, and a claim has the stronger one', async () => {
    await read('<p>EMS</p>', { look: 'tint' });
    for (const kind of ['claimed', 'could-mean']) {
      const { textDecorationLine, textDecorationThickness, backgroundColor } = styleOf(kind);
      expect([textDecorationLine, textDecorationThickness]).toEqual(['underline', '20%']);
      expect(backgroundColor).toBe('rgba(0, 0, 0, 0)');
    }
    expect(styleOf('claimed').textDecorationColor).toBe('rgba(128, 128, 128, 0.45)');
    expect(styleOf('could-mean').textDecorationColor).toBe('rgba(128, 128, 128, 0.25)');
  });
});

describe('marks among forced colors', () => {
  const force = (features: { name: string; value: string }[]): Promise<unknown> =>
    cdp().send('Emulation.setEmulatedMedia', { features });

  it.each([
    ['dotted', 'dotted'],
    ['solid', 'solid'],
    ['tint', 'dotted'],
  ] as const)('are lines: %s', async (look, style) => {
    await force([{ name: 'forced-colors', value: 'active' }]);
    await read('<p>EMS</p>', { look });
    const { textDecorationLine, textDecorationStyle } = styleOf('could-mean');
    await force([]);
    expect([textDecorationLine, textDecorationStyle]).toEqual(['underline', style]);
  });
});

describe('marks without a look', () => {
  const html = '<p style="margin: 80px; font: 20px monospace">EMS</p>';
  const look: Look = 'none';

  it('are registered nowhere, and no sheet is adopted', async () => {
    document.body.innerHTML = html;
    const host = shadowed('<p>EMS</p>');
    startReading({}, { look });
    await settle();
    expect(body()).toBe('EMS#EMS');
    expect(ranges()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(host.shadowRoot?.adoptedStyleSheets).toEqual([]);
  });

  it('are found by the pointer, counted and listed all the same', async () => {
    const { reader } = await read(html, { look });
    const [mark] = reader.occurrences();
    const [rect] = mark ? rectsOf(mark) : [];
    expect(rect && occurrenceAt(reader, rect.x + 5, rect.y + 5)).toBe(mark);
    expect(reader.terms()).toMatchObject([{ shortForm: 'EMS', count: 1 }]);
  });

  it('are ringed where they are shown to the reader, and all goes at the end', async () => {
    const { reader, end } = await read(html, { look });
    const [mark] = reader.occurrences();
    if (mark) reader.ring(mark);
    expect(ranges()).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    end();
    expect(ranges()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
