import type { VNode } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { PopupDone } from '../../components/popup/PopupDone.tsx';
import { PopupQuestionAsked } from '../../components/popup/PopupQuestionAsked.tsx';
import { PopupQuestionDone } from '../../components/popup/PopupQuestionDone.tsx';
import type { PageState } from '../../components/popup/page-state.ts';
import { questionOf } from '../../components/popup/popup-asking.tsx';
import type { PopupPlace } from '../../components/popup/popup-place.ts';
import { SearchSuggestions } from '../../components/search/SearchSuggestions.tsx';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { spellingLetters } from '../../glossary/letters.ts';
import { createGlossarySearch } from '../../glossary/search.ts';
import type { Words } from '../../locales/words.ts';
import type { PageTerm } from '../../messaging/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { LOCAL_FILES } from '../../settings/site-rules.ts';
import { standingOf } from '../../settings/site-standing.ts';
import type { State, StateGroup } from '../state.ts';

const glossary = bundledGlossary();
const { search } = createGlossarySearch(glossary);
const HOST = 'ems.county.example';
const nothing = () => undefined;
const undone = async () => undefined;
const never = () => new Promise<never>(nothing);

const KNOWN = { shelf: glossary, search, suggest: () => [], lettersOf: spellingLetters };

/** The first sense of a short form, claimed. */
function claimed(shortForm: string, count: number): PageTerm {
  const sense = glossary.entries.find((entry) => entry.shortForm === shortForm)?.senses[0];
  const { longForm = '', id = '' } = sense ?? {};
  return { shortForm, longForm, senseId: id, senseCount: 1, count, frameIds: [0] };
}

const TERMS: readonly PageTerm[] = [
  claimed('EMT', 54),
  claimed('EMS', 25),
  { shortForm: 'EMR', longForm: null, senseId: null, senseCount: 14, count: 21, frameIds: [0] },
  claimed('NREMT', 1),
  {
    shortForm: 'CVU',
    longForm: 'County Volunteer Unit',
    senseId: null,
    senseCount: 1,
    count: 1,
    frameIds: [0],
  },
];

const MANY = glossary.entries.slice(0, 100).map(({ shortForm }, index) => claimed(shortForm, 100 - index));

const readable = (terms: readonly PageTerm[] = TERMS, host = HOST): PageState => ({
  kind: 'readable',
  page: { address: { host, path: '/about' }, terms },
  domain: host === HOST ? 'county.example' : null,
});

type Given = {
  state?: PageState;
  settings?: Partial<Settings>;
  place?: PopupPlace;
  recent?: string[];
  isStorageLost?: boolean;
  loadGlossary?: () => Promise<typeof KNOWN>;
};

function app({ state = readable(), settings, place, recent = [], ...given }: Given): VNode {
  return (
    <PopupApp
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      isStorageLost={given.isStorageLost ?? false}
      place={place ?? null}
      loadGlossary={given.loadGlossary ?? loadKnown}
      standingOf={standingOf}
      readPage={async () => state}
      subscribe={nothing}
      goTo={async () => true}
      reload={undone}
      deeds={DEEDS}
      recent={{ read: async () => recent, note: undone, forget: undone }}
      onOpenInTab={nothing}
      onOptions={nothing}
      onShortcuts={nothing}
      onClose={nothing}
    />
  );
}

const loadKnown = async () => KNOWN;
const DEEDS = {
  switchSite: async () => undone,
  chooseSense: async () => undone,
  mute: async () => undone,
};

const shown = (name: string, given: Given = {}): State => ({ name, view: () => app(given) });

const CHOOSE = { kind: 'choose', senseId: 'emr-electronic-medical-record', host: HOST } as const;

function choosing(words: Words) {
  const question = questionOf({
    place: CHOOSE,
    words,
    settings: DEFAULT_SETTINGS,
    entries: glossary.entries,
    deeds: DEEDS,
  });
  if ('nothing' in question) throw new Error(question.nothing);
  return question;
}

const off = (pattern: string) => ({ siteRules: [{ pattern, on: false }] });
const chosen = { chosenSenses: [{ host: HOST, shortForm: 'EMR', senseId: CHOOSE.senseId }] };
const glossaryAt = (hash: string): PopupPlace => ({ kind: 'glossary', hash });

export const popup: StateGroup = {
  surface: 'popup',
  states: [
    shown('terms', { recent: ['EMR', 'NREMT'] }),
    shown('many-terms', { state: readable(MANY) }),
    shown('no-terms', { state: readable([]) }),
    shown('local-file', { state: readable(TERMS, LOCAL_FILES) }),
    shown('off-by-host', { state: readable([]), settings: off(HOST) }),
    shown('off-by-domain', { state: readable([]), settings: off('*.county.example') }),
    shown('off-unlisted', { state: readable([]), settings: { isOnByDefault: false } }),
    shown('asking', { state: { kind: 'asking' }, loadGlossary: never }),
    shown('loading', { state: { kind: 'loading' } }),
    shown('apart', { state: { kind: 'apart' } }),
    shown('unreadable', { state: { kind: 'unreadable' } }),
    shown('forbidden', { state: { kind: 'forbidden' } }),
    shown('storage-lost', { isStorageLost: true }),
    shown('glossary-broken', { loadGlossary: () => Promise.reject(new Error('broken')) }),
    shown('search', { place: { kind: 'search', query: 'emt' } }),
    shown('search-unknown', { place: { kind: 'search', query: 'xqzv' } }),
    {
      name: 'search-suggestions',
      view: () => (
        <SearchSuggestions
          suggestions={['EMS', 'Emergency Medical Technician']}
          query="em"
          onQuery={nothing}
        />
      ),
    },
    shown('entry', { place: glossaryAt('EMT') }),
    shown('entry-chosen', { place: glossaryAt('EMR'), settings: chosen }),
    shown('entry-muted', { place: glossaryAt('NREMT'), settings: { mutedForms: ['NREMT'] } }),
    shown('entry-apart', { place: glossaryAt('NREMT'), state: { kind: 'apart' } }),
    shown('entry-unknown', { place: glossaryAt('XQZV') }),
    shown('comparison', { place: glossaryAt('ems-and-emt') }),
    shown('choose', { place: CHOOSE }),
    shown('choose-unknown', { place: { ...CHOOSE, senseId: 'gone' } }),
    {
      name: 'choose-done',
      view: (words) => <PopupQuestionDone question={choosing(words)} onUndo={nothing} onStart={nothing} />,
    },
    {
      name: 'choose-failed',
      view: (words) => (
        <PopupQuestionAsked
          question={choosing(words)}
          outcome="failed"
          onPress={nothing}
          onCancel={nothing}
        />
      ),
    },
    shown('forget', { place: { kind: 'forget', shortForm: 'EMR', host: HOST }, settings: chosen }),
    shown('mute', { place: { kind: 'mute', shortForm: 'EMR' } }),
    {
      name: 'done',
      view: ({ popup }) => (
        <PopupDone done={{ said: popup.site.switchedOff.host(HOST), isFailure: false, onUndo: nothing }} />
      ),
    },
    {
      name: 'done-failed',
      view: ({ popup }) => (
        <PopupDone done={{ said: popup.site.notSwitched, isFailure: true, onUndo: null }} />
      ),
    },
  ],
};
