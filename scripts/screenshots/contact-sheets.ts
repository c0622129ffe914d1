import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import type { Picture } from './workshop-pictures.ts';

/** Of one sheet, in CSS pixels: as much as can be read at once. */
const SHEET = { width: 1560, height: 1500, gap: 12, label: 20 };

type Sheet = { name: string; columns: Picture[][]; columnWidth: number };

/** Writes index.html with every picture, and its sheets as pictures of their own: `sheet-popup-dark-1.png`. */
export async function writeContactSheets(
  browser: Browser,
  folder: string,
  pictures: readonly Picture[],
): Promise<void> {
  const groups = Map.groupBy(pictures, ({ state, look }) => `${state.split('/')[0]}-${look}`);
  const sheets = [...groups].flatMap(([name, group]) => sheetsOf(name, group));
  for (const old of globSync('sheet-*.png', { cwd: folder })) rmSync(join(folder, old));
  const index = join(folder, 'index.html');
  writeFileSync(index, pageOf(sheets));
  const page = await browser.newPage({ viewport: { width: SHEET.width, height: SHEET.height } });
  await page.goto(pathToFileURL(index).href);
  for (const { name } of sheets) {
    await page.locator(`#${name}`).screenshot({ path: join(folder, `sheet-${name}.png`) });
  }
  await page.close();
  console.log(`${sheets.length} sheets, ${index}`);
}

/** Fills columns one below the other, and a sheet with columns. */
function sheetsOf(name: string, pictures: readonly Picture[]): Sheet[] {
  const widest = Math.max(...pictures.map(({ width }) => width));
  const count = widest > 800 ? 2 : widest > 500 ? 3 : 4;
  const columnWidth = (SHEET.width - SHEET.gap * (count - 1)) / count;
  const columns: Picture[][] = [];
  let left = 0;
  for (const picture of pictures) {
    const height = heightIn(columnWidth, picture) + SHEET.label + SHEET.gap;
    const column = height <= left ? columns.at(-1) : undefined;
    if (column) column.push(picture);
    else columns.push([picture]);
    left = (column ? left : SHEET.height) - height;
  }
  const starts = columns.flatMap((_, index) => (index % count === 0 ? [index] : []));
  return starts.map((start, index) => ({
    name: `${name}-${index + 1}`,
    columns: columns.slice(start, start + count),
    columnWidth,
  }));
}

function heightIn(columnWidth: number, { width, height }: Picture): number {
  const shown = height * Math.min(1, columnWidth / width);
  return Math.min(shown, SHEET.height - SHEET.label - SHEET.gap);
}

function pageOf(sheets: readonly Sheet[]): string {
  return `<!doctype html>
<meta charset="utf-8">
<title>Spellout, every state</title>
<style>
  body { margin: 0; background: #8a949c; font: 12px/${SHEET.label}px system-ui, sans-serif; }
  .sheet { display: flex; gap: ${SHEET.gap}px; width: ${SHEET.width}px; background: #8a949c; }
  figure { margin: 0 0 ${SHEET.gap}px; }
  img { display: block; max-width: 100%; object-fit: cover; object-position: top; }
</style>
${sheets.map(sheetMarkup).join('\n')}
`;
}

function sheetMarkup({ name, columns, columnWidth }: Sheet): string {
  const figure = (picture: Picture): string =>
    `<figure><figcaption>${picture.state}, ${picture.look}</figcaption><a href="${picture.file}"><img src="${picture.file}" alt="" style="max-height: ${heightIn(columnWidth, picture)}px"></a></figure>`;
  const body = columns
    .map((column) => `<div style="width: ${columnWidth}px">${column.map(figure).join('')}</div>`)
    .join('');
  return `<h2>${name}</h2><div class="sheet" id="${name}">${body}</div>`;
}
