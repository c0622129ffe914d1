import { spellingsOf } from '../../glossary/spellings.ts';
import { type ServedPage, servePages } from '../../tests/e2e/serve-pages.ts';
import type { BenchBrowser } from '../browsers/bench-browser.ts';
import { launch } from '../browsers/launch.ts';
import { bundle } from '../bundle.ts';
import { openGlossary } from '../evaluate/open-glossary.ts';
import { filterTextOf, type Given, givenOf } from '../given.ts';
import { withSynthetic } from '../matching/synthetic.ts';
import type { OurRun } from '../ours.ts';
import { ISOLATED } from '../pages.ts';
import { prosePage } from '../prose-page.ts';
import type { Figure, MeasureOptions, Section } from '../section.ts';
import { median } from '../statistics.ts';

const KILOBYTE = 1024;

/** The name under which the bundle leaves its exports in the page. */
const BUNDLE = 'spelloutMeasure';

/** Kilobytes of text, each twice the one before: 32 MB at the end. */
const TEXT_SIZES = Array.from({ length: 10 }, (_, step) => 64 * 2 ** step);

/** Short forms beside the bundled ones, and the page on which they are looked for, in kilobytes. */
const GLOSSARY_SIZES = [100, 1_000, 10_000, 100_000];
const GLOSSARY_PAGE = 64;

/** All readings of one size. */
type Size = { size: number; readings: OurRun[] };

/** A page that can be read: where it is, and the filter by which it is. */
type Job = Size & { address: string; filter: string };

/** What reading a page costs as its text grows, and as the glossary does. */
export async function measureGrowth({ rounds, browser, onProgress }: MeasureOptions): Promise<Section> {
  const glossary = openGlossary();
  const given = givenOf(glossary);
  const pages: Record<string, ServedPage> = {};
  const code = await bundle(new URL('growth/growth-page.ts', import.meta.url), BUNDLE);
  const script = code.replaceAll('</script', '<\\/script');
  for (const size of TEXT_SIZES) {
    pages[`/${size}`] = {
      html: `<script>${script}</script>${prosePage(size * KILOBYTE)}`,
      headers: ISOLATED,
    };
  }
  const served = await servePages(pages);
  const texts = TEXT_SIZES.map((size) => jobOf(size, `${served.origin}/${size}`, given.filter));
  const glossaries = GLOSSARY_SIZES.map((size) =>
    jobOf(
      size,
      `${served.origin}/${GLOSSARY_PAGE}`,
      filterTextOf(spellingsOf(withSynthetic(glossary, size))),
    ),
  );
  const launched = await launch(browser, { extension: null });
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const job of [...texts, ...glossaries]) {
        onProgress(`Growth, ${job.size}: round ${round} of ${rounds}`);
        job.readings.push(await readIn(launched, job, given));
      }
    }
  } finally {
    await launched.close();
    served.close();
  }
  return {
    id: 'e',
    title: 'Growth with the text of a page and with the glossary',
    browser,
    figures: figuresOf(texts, glossaries),
    details: { ...detailsOf('kB of text', texts), ...detailsOf('more short forms', glossaries) },
  };
}

function jobOf(size: number, address: string, filter: string): Job {
  return { size, address, filter, readings: [] };
}

type Insides = Record<typeof BUNDLE, typeof import('./growth/growth-page.ts')>;

/** Every reading has a document of its own. What it is given goes there as one text: the driver is slow with objects. */
async function readIn(browser: BenchBrowser, { address, filter }: Job, given: Given): Promise<OurRun> {
  const page = await browser.open(address);
  const reading = await page.evaluate(
    ({ text, name }) => {
      const { give, readDocument } = (globalThis as unknown as Insides)[name];
      const { given, filter } = JSON.parse(text);
      give(given, filter);
      return readDocument();
    },
    { text: JSON.stringify({ given, filter }), name: BUNDLE } as const,
  );
  await page.close();
  return reading;
}

function totalOf({ readings }: Size): number {
  return median(readings.map(({ milliseconds }) => milliseconds));
}

function withoutFilter({ readings }: Size): number {
  return median(readings.map(({ milliseconds, filter }) => milliseconds - filter));
}

function figuresOf(texts: readonly Size[], glossaries: readonly Size[]): Figure[] {
  const doublings = texts.slice(1).map((size, index) => totalOf(size) / totalOf(texts[index] ?? size));
  const growth = (timeOf: (size: Size) => number): number => {
    const [first, last] = [glossaries[0], glossaries.at(-1)];
    return first && last ? timeOf(last) / timeOf(first) : Number.NaN;
  };
  return [
    { name: 'worst factor when the text doubles', value: Math.max(...doublings), unit: 'ratio', most: 2.2 },
    { name: '100 → 100,000 short forms', value: growth(totalOf), unit: 'ratio', most: 1.1 },
    {
      name: '100 → 100,000 short forms, without the filter',
      value: growth(withoutFilter),
      unit: 'ratio',
      most: null,
    },
  ];
}

function detailsOf(of: string, sizes: readonly Size[]): Record<string, number> {
  return Object.fromEntries(
    sizes.flatMap((one) => [
      [`${one.size} ${of}: ms`, totalOf(one)],
      [`${one.size} ${of}: filter, ms`, median(one.readings.map(({ filter }) => filter))],
      [`${one.size} ${of}: marks`, median(one.readings.map(({ marks }) => marks))],
    ]),
  );
}
