/**
 * `npm run screenshots [-- FOLDER]`: every state of the workshop in every look, to `.output/screenshots` or a folder of
 * your own, with contact sheets; and from the real extension the pictures of the README, to `docs/screenshots`.
 *
 *     npm run screenshots -- --only popup/ --look dark
 *     npm run screenshots -- --workshop      without those of the README
 *     npm run screenshots -- --extension     these alone
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureBrowser, findBrand } from './browsers.ts';
import { buildExtension } from './build.ts';
import { writeContactSheets } from './screenshots/contact-sheets.ts';
import { takeExtension } from './screenshots/extension-pictures.ts';
import { readScreenshotOptions, type ScreenshotOptions } from './screenshots/options.ts';
import { takeWorkshop } from './screenshots/workshop-pictures.ts';
import { serveFolder } from './serve.ts';
import { serveWorkshop } from './workshop-server.ts';

const pathTo = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

// npm runs scripts in the project's folder; a path is meant from where npm was called.
const options = readScreenshotOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? '.');
const browser = (findBrand('chromium') ?? ensureBrowser('chromium')).path;
if (options.takesWorkshop) await takeStates(options);
if (options.takesExtension) await takeReadme();

async function takeStates({ folder, looks, only }: ScreenshotOptions): Promise<void> {
  const workshop = await serveWorkshop();
  const running = await chromium.launch({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
  const pictures = await takeWorkshop(running, { address: workshop.address, folder, looks, only });
  await writeContactSheets(running, folder, pictures);
  await running.close();
  await workshop.close();
}

async function takeReadme(): Promise<void> {
  const extension = buildExtension('chromium');
  const demo = await serveFolder(pathTo('demo'));
  for (const scheme of ['light', 'dark'] as const) {
    await takeExtension(
      { browser, extension, demo: demo.origin, folder: pathTo('docs/screenshots') },
      scheme,
    );
  }
  await demo.close();
}
