import { CompareApp } from '../../components/compare/CompareApp.tsx';
import type { PickingTools } from '../../components/compare/ComparePicked.tsx';
import { comparingWords, markdownWords } from '../../components/compare/comparing-words.ts';
import { nameOf, pickedHash, placeOf } from '../../components/compare/place.ts';
import { compareSenses } from '../../glossary/compare-senses.ts';
import { comparisonMarkdown } from '../../glossary/markdown.ts';
import { readingGlossary } from '../../glossary/reading-glossary.ts';
import { createGlossarySearch } from '../../glossary/search.ts';
import type { Words } from '../../locales/words.ts';
import { startPage } from '../own-pages/start-page.tsx';

const glossary = readingGlossary();
const { search } = createGlossarySearch(glossary);

const toolsIn = (words: Words): PickingTools => ({
  compare: (senses) => compareSenses(senses, comparingWords(words)),
  onPick(senses) {
    // In place of the entry before: Back leads out of the picking, not through it. And no
    // "hashchange": the reader stays in the field.
    history.replaceState(null, '', `#${pickedHash(senses)}`);
    void started.then((show) => show());
  },
  markdownOf: (comparison) => comparisonMarkdown(comparison, markdownWords(words)),
  readAddress: () => location.href,
  copy: (text) => navigator.clipboard.writeText(text),
  print: () => window.print(),
});

const started = startPage((words) => {
  const place = placeOf(wantedHash(), glossary);
  document.title = words.compare.windowTitle(nameOf(place, words.compare));
  return <CompareApp place={place} shelf={glossary} search={search} tools={toolsIn(words)} />;
});

window.addEventListener('hashchange', async () => {
  (await started)();
  // The link that led here has gone with the last view; go on reading at the new one's heading.
  window.scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
});

/** The hash without "#", decoded; as it stands where it is no valid code. */
function wantedHash(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
