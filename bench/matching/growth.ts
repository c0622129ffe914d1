import type { Glossary } from '../../glossary/types.ts';
import type { Indexes } from '../../matching/indexes.ts';
import { indexesOf } from '../../matching/indexes.ts';
import { readText } from '../../matching/read-text.ts';
import { timesOf } from './measure.ts';
import { withSynthetic } from './synthetic.ts';

/** What one size costs beside the one before it and beside the first. */
export type Step = { size: number; toPrevious: number; toFirst: number };

const KILOBYTE = 1024;

/** Characters of text, each twice the one before. */
const TEXT_SIZES = [64, 128, 256, 512, 1024, 2048, 4096].map((kilobytes) => kilobytes * KILOBYTE);

/** Short forms beside the bundled ones. */
const GLOSSARY_SIZES = [100, 1_000, 10_000, 100_000];

/** What `readText` costs as a text grows. */
export function growthOfText(textOf: (length: number) => string, indexes: Indexes, rounds: number): Step[] {
  return growthOver(TEXT_SIZES, rounds, (size) => {
    const text = textOf(size);
    return () => readText(text, indexes);
  });
}

/** What `readText` costs on one text as the glossary grows. */
export function growthOfGlossary(text: string, glossary: Glossary, rounds: number): Step[] {
  return growthOver(GLOSSARY_SIZES, rounds, (size) => {
    const indexes = indexesOf(withSynthetic(glossary, size));
    return () => readText(text, indexes);
  });
}

function growthOver(
  sizes: readonly number[],
  rounds: number,
  jobOf: (size: number) => () => unknown,
): Step[] {
  const times = timesOf(Object.fromEntries(sizes.map((size) => [size, jobOf(size)])), rounds, {
    again: true,
  });
  const timeOf = (size: number | undefined): number => times[String(size)] ?? Number.NaN;
  return sizes.map((size, index) => ({
    size,
    toPrevious: index === 0 ? 1 : timeOf(size) / timeOf(sizes[index - 1]),
    toFirst: timeOf(size) / timeOf(sizes[0]),
  }));
}
