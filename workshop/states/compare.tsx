import { CompareApp } from '../../components/CompareApp.tsx';
import { placeOf } from '../../components/place.ts';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { compareSenses } from '../../glossary/compare-senses.ts';
import { createGlossaryLookUp } from '../../glossary/look-up.ts';
import { comparisonMarkdown } from '../../glossary/markdown.ts';
import { FIELDS } from '../../glossary/vocabulary.ts';
import type { State, StateGroup } from '../state.ts';

const glossary = bundledGlossary();
const { search } = createGlossaryLookUp(glossary);
const tools = {
  compare: (senses: Parameters<typeof compareSenses>[0]) => compareSenses(senses, (day) => day),
  onPick: () => undefined,
  markdownOf: comparisonMarkdown,
  readAddress: () => location.href,
  copy: async () => undefined,
  print: () => undefined,
};

/** The page at a place. */
const at = (name: string, hash: string): State => ({
  name,
  view: () => (
    <CompareApp
      place={placeOf(hash, glossary)}
      shelf={glossary}
      fieldNames={FIELDS}
      search={search}
      tools={tools}
    />
  ),
});

export const compare: StateGroup = {
  surface: 'compare',
  states: [
    at('contents', ''),
    at('not-found', 'XYZZY'),
    at('entry', 'EMS'),
    at('four-levels', 'four-levels'),
    at('two-terms', 'ems-and-emt'),
    at('nothing-picked', 'compare='),
  ],
};
