import type { Entry, Sense } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import type { Settings } from '../../settings/settings.ts';
import { LongFormText } from '../entry/LongFormText.tsx';
import type { PopupDeeds } from './popup-deeds.ts';
import type { PopupPlace } from './popup-place.ts';
import type { Question } from './popup-question.ts';

/** A place at which something is asked before it is done. */
export type AskingPlace = Extract<PopupPlace, { kind: 'choose' | 'forget' | 'mute' }>;

/** What a question is made of. */
export type Asked = {
  place: AskingPlace;
  words: Words;
  settings: Settings;
  entries: readonly Entry[];
  deeds: PopupDeeds;
};

/** The question of a place, or in plain words why there is nothing to ask. */
export function questionOf(asked: Asked): Question | { nothing: string; places: Question['places'] } {
  switch (asked.place.kind) {
    case 'choose':
      return chooseQuestion(asked, asked.place);
    case 'forget':
      return forgetQuestion(asked, asked.place);
    case 'mute':
      return muteQuestion(asked, asked.place);
  }
}

type At<Kind> = Extract<AskingPlace, { kind: Kind }>;

function chooseQuestion({ words, entries, deeds }: Asked, { senseId, host }: At<'choose'>) {
  const { questions } = words.popup;
  const sense = senseOf(senseId, entries);
  if (sense === undefined) return { nothing: questions.unknownSense, places: {} };
  const { shortForm } = sense;
  return {
    asked: questions.choose,
    more: questions.chooseMore,
    done: questions.chosen,
    press: questions.remember,
    places: { host: <bdi>{host}</bdi>, form: <b>{shortForm}</b>, meaning: <Meaning sense={sense} /> },
    deed: () => deeds.chooseSense({ host, shortForm, senseId }),
  };
}

function forgetQuestion({ words, entries, settings, deeds }: Asked, { shortForm, host }: At<'forget'>) {
  const { questions } = words.popup;
  const chosen = settings.chosenSenses.find((one) => one.host === host && one.shortForm === shortForm);
  const sense = chosen && senseOf(chosen.senseId, entries);
  const places = {
    host: <bdi>{host}</bdi>,
    form: <b>{shortForm}</b>,
    meaning: sense ? <Meaning sense={sense} /> : <b>{chosen?.senseId}</b>,
  };
  if (chosen === undefined) return { nothing: questions.nothingChosen, places };
  return {
    asked: questions.forget,
    more: questions.forgetMore,
    done: questions.forgotten,
    press: questions.forgetIt,
    places,
    deed: () => deeds.chooseSense({ host, shortForm, senseId: null }),
  };
}

function muteQuestion({ words, entries, deeds }: Asked, { shortForm }: At<'mute'>): Question {
  const { questions } = words.popup;
  const isKnown = entries.some((entry) => entry.shortForm === shortForm);
  return {
    asked: questions.mute,
    more: isKnown ? questions.muteMore : questions.muteUnknown,
    done: questions.muted,
    press: questions.muteIt,
    places: { form: <b>{shortForm}</b> },
    deed: () => deeds.mute(shortForm, true),
  };
}

function senseOf(senseId: string, entries: readonly Entry[]): Sense | undefined {
  return entries.flatMap(({ senses }) => senses).find(({ id }) => id === senseId);
}

function Meaning({ sense }: { sense: Sense }) {
  return <LongFormText text={sense.longForm} letters={sense.letters} />;
}
