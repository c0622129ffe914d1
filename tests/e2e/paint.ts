import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestPage } from './browser/test-browser.ts';

/** A color as it is painted: red, green and blue from 0 to 255. */
export type Color = readonly [number, number, number];

/** A stretch of the viewport, in its pixels. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** The colors that an area is painted in, and how many of its pixels each takes, most first. */
export type Paint = readonly { color: Color; count: number }[];

let shots = 0;

/** What some areas of a page are painted in. The page decodes its own picture; none of it is loaded from elsewhere. */
export async function paintOf(page: TestPage, areas: readonly Area[]): Promise<Paint[]> {
  shots += 1;
  const file = join(tmpdir(), `spellout-paint-${process.pid}-${shots}.png`);
  await page.screenshot(file);
  const picture = readFileSync(file).toString('base64');
  rmSync(file);
  return page.evaluate(
    async ({ picture, areas }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return areas.map(({ left, top, right, bottom }) => {
        const counts = new Map<string, number>();
        const { data } = context.getImageData(left, top, right - left, bottom - top);
        for (let at = 0; at < data.length; at += 4) {
          const color = data.slice(at, at + 3).join();
          counts.set(color, (counts.get(color) ?? 0) + 1);
        }
        const sorted = [...counts].sort(([, a], [, b]) => b - a);
        return sorted.map(([color, count]) => {
          const [red = 0, green = 0, blue = 0] = color.split(',').map(Number);
          return { color: [red, green, blue] as const, count };
        });
      });
    },
    { picture, areas },
  );
}

/** The contrast of two colors as WCAG counts it: 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The color that takes most of an area. */
export function groundOf(paint: Paint): Color {
  return paint[0]?.color ?? [0, 0, 0];
}

/** How much what stands out most in an area stands out. */
export function contrastIn(paint: Paint): number {
  return Math.max(...paint.map(({ color }) => contrast(groundOf(paint), color)));
}

/** How many pixels of an area stand out by so much at least. */
export function pixelsOver(least: number, paint: Paint): number {
  const strong = paint.filter(({ color }) => contrast(groundOf(paint), color) >= least);
  return strong.reduce((sum, { count }) => sum + count, 0);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
