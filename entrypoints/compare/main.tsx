import { CompareApp } from '../../components/CompareApp.tsx';
import type { PickingTools } from '../../components/ComparePicked.tsx';
import { nameOf, pickedHash, placeOf } from '../../components/place.ts';
import { dayInWords } from '../../components/words.ts';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { compareSenses } from '../../glossary/compare-senses.ts';
import { createGlossaryLookUp } from '../../glossary/look-up.ts';
import { comparisonMarkdown } from '../../glossary/markdown.ts';
import { FIELDS } from '../../glossary/vocabulary.ts';
import { startPage } from '../own-pages/start-page.tsx';

const glossary = bundledGlossary();
const { search } = createGlossaryLookUp(glossary);

const tools: PickingTools = {
  compare: (senses) => compareSenses(senses, dayInWords),
  onPick(senses) {
    // In place of the entry before: Back leads out of the picking, not through it. And no
    // "hashchange": the reader stays in the field.
    history.replaceState(null, '', `#${pickedHash(senses)}`);
    void started.then((show) => show());
  },
  markdownOf: comparisonMarkdown,
  readAddress: () => location.href,
  copy: (text) => navigator.clipboard.writeText(text),
  print: () => window.print(),
};

const started = startPage(() => {
  const place = placeOf(wantedHash(), glossary);
  document.title = `${nameOf(place)} – Spellout`;
  return <CompareApp place={place} shelf={glossary} fieldNames={FIELDS} search={search} tools={tools} />;
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
