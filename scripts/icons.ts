/**
 * `npm run icons`: draws `public/icons/*.png` from the drawings in `assets`. The
 * 16 px icons have a drawing of their own, with its dots on whole pixels.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { ensureBrowser } from './browsers.ts';

const ASSETS = new URL('../assets/', import.meta.url);
const ICONS = new URL('../public/icons/', import.meta.url);

const SIZES = { icon: [16, 32, 48, 128], 'icon-off': [16, 32, 48] } as const;
const SMALL = 16;

const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium').path,
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  for (const [name, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) await drawIcon(browser, { name, size });
  }
} finally {
  await browser.close();
}

async function drawIcon(browser: Browser, { name, size }: { name: string; size: number }): Promise<void> {
  const svg = readFileSync(new URL(size === SMALL ? `${name}-16.svg` : `${name}.svg`, ASSETS), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  const file = `${name}-${size}.png`;
  await page.screenshot({ path: fileURLToPath(new URL(file, ICONS)), omitBackground: true });
  await page.close();
  console.log(`public/icons/${file}`);
}
