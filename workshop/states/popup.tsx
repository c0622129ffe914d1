import { PopupApp } from '../../components/PopupApp.tsx';
import type { PageState } from '../../components/page-state.ts';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { spellingLetters } from '../../glossary/letters.ts';
import { createGlossaryLookUp } from '../../glossary/look-up.ts';
import { FIELDS } from '../../glossary/vocabulary.ts';
import type { PageDescription } from '../../messaging/protocol.ts';
import type { State, StateGroup } from '../state.ts';

const glossary = bundledGlossary();
const { search } = createGlossaryLookUp(glossary);
const nothing = () => undefined;

const page = (terms: PageDescription['terms']): PageDescription =>
  ({
    address: { host: 'county-ems.example', path: '/about', isFile: false },
    terms,
  }) as unknown as PageDescription;

const TERMS = [
  {
    shortForm: 'EMS',
    longForm: 'Emergency Medical Services',
    senseId: null,
    senseCount: 1,
    count: 12,
    frameIds: [0],
  },
  { shortForm: 'EMT', longForm: null, senseId: null, senseCount: 3, count: 2, frameIds: [0] },
];

const on = (name: string, pageState: PageState): State => ({
  name,
  view: () => (
    <PopupApp
      shelf={glossary}
      fieldNames={FIELDS}
      search={search}
      lettersOf={spellingLetters}
      readPage={async () => pageState}
      subscribe={nothing}
      onSwitch={nothing}
      onGoTo={nothing}
      onMarkPageForms={nothing}
      onOpenInTab={nothing}
    />
  ),
});

export const popup: StateGroup = {
  surface: 'popup',
  states: [
    on('terms', { kind: 'readable', page: page(TERMS), on: true, marksPageForms: true }),
    on('no-terms', { kind: 'readable', page: page([]), on: true, marksPageForms: true }),
    on('off', { kind: 'readable', page: page([]), on: false, marksPageForms: true }),
    on('forbidden', { kind: 'unreadable' }),
  ],
};
