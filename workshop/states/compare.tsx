import { CompareApp } from '../../components/compare/CompareApp.tsx';
import type { PickingTools } from '../../components/compare/ComparePicked.tsx';
import { comparingWords } from '../../components/compare/comparing-words.ts';
import { pickedHash, placeOf } from '../../components/compare/place.ts';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { compareSenses } from '../../glossary/compare-senses.ts';
import { createGlossarySearch } from '../../glossary/search.ts';
import type { Words } from '../../locales/words.ts';
import type { State, StateGroup } from '../state.ts';

const glossary = bundledGlossary();
const { search } = createGlossarySearch(glossary);

const EMS = 'ems-emergency-medical-services';
const EMT = 'emt-emergency-medical-technician';
const EMR = 'emr-emergency-medical-responder';
const RECORD = 'emr-electronic-medical-record';
const TRANSITION = 'emt-epithelial-mesenchymal-transition';
const picked = (...ids: readonly string[]) => pickedHash(ids.map((id) => ({ id })));

const toolsIn = (words: Words): PickingTools => ({
  compare: (senses) => compareSenses(senses, comparingWords(words)),
  onPick: () => undefined,
  markdownOf: () => '',
  readAddress: () => '',
  copy: async () => undefined,
  print: () => undefined,
});

/** The page at a place. */
const at = (name: string, hash: string): State => ({
  name,
  view: (words) => (
    <CompareApp place={placeOf(hash, glossary)} shelf={glossary} search={search} tools={toolsIn(words)} />
  ),
});

export const compare: StateGroup = {
  surface: 'compare',
  states: [
    at('contents', ''),
    at('not-found', 'XYZZY'),
    at('entry', 'EMS'),
    at('entry-of-one-meaning', 'AEMT'),
    at('ems-emt-and-emr', 'ems-emt-and-emr'),
    at('four-levels', 'four-levels'),
    at('two-terms', 'ems-and-emt'),
    at('years-as-points', 'tccc-and-tecc'),
    at('many-figures', 'old-and-new-names'),
    at('units-that-differ', 'first-level-in-four-countries'),
    at('no-picture', 'start-and-salt'),
    at('nothing-picked', picked()),
    at('one-picked', picked(EMT)),
    at('three-picked', picked(EMS, EMT, EMR)),
    at('four-picked-of-the-same-letters', picked(EMT, TRANSITION, EMR, RECORD)),
    at('one-lost', picked(EMT, 'gone')),
  ],
};
