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
<<<<<<< HEAD
import { welcomeTab } from './welcome-tab.ts';
=======
import { serveWorkshop } from './workshop-server.ts';
>>>>>>> d39b835 (feat(screenshots): every state in every look with contact sheets; the README's pictures from the real extension)

const pathTo = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

// npm runs scripts in the project's folder; a path is meant from where npm was called.
const options = readScreenshotOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? '.');
const browser = (findBrand('chromium') ?? ensureBrowser('chromium')).path;
if (options.takesWorkshop) await takeStates(options);
if (options.takesExtension) await takeReadme();

<<<<<<< HEAD
type Scheme = 'light' | 'dark';

const folder = process.argv[2] ? resolve(process.env['INIT_CWD'] ?? '.', process.argv[2]) : null;
mkdirSync(folder ?? DOCS, { recursive: true });
const extension = buildExtension('chromium');
const demo = await serveFolder(DEMO);
for (const scheme of ['light', 'dark'] as const) {
  const context = await launch(scheme);
  await takeAll(context, scheme);
  await context.close();
}
await demo.close();

async function launch(scheme: Scheme): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: (findBrand('chromium') ?? ensureBrowser('chromium')).path,
    headless: false,
    colorScheme: scheme,
    viewport: { width: 900, height: 640 },
    deviceScaleFactor: 2,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const tabs = async () => context.pages().map((page) => [page.url(), page] as const);
  await (await welcomeTab(extension, tabs))?.close();
  return context;
=======
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
>>>>>>> d39b835 (feat(screenshots): every state in every look with contact sheets; the README's pictures from the real extension)
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
