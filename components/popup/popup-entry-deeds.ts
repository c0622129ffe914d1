import type { Entry } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import type { PageTerm } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SenseHere } from './PopupSense.tsx';
import type { PopupDeeds } from './popup-deeds.ts';
import type { Do } from './use-deed.ts';

type Given = {
  words: Words;
  settings: Settings;
  deeds: PopupDeeds;
  does: Do;
  front: { host: string; terms: readonly PageTerm[] } | null;
};

/** How an entry stands in the settings and on the page in front, and what can be done about that. */
export function entryDeeds(
  entry: Entry,
  { words, settings, deeds, does, front }: Given,
): {
  isMuted: boolean;
  onMute: (isMuted: boolean) => void;
  hereOf: ((senseId: string) => SenseHere) | null;
} {
  const { shortForm } = entry;
  const { undone, notUndone, entry: says } = words.popup;
  return {
    isMuted: settings.mutedForms.includes(shortForm),
    onMute: (isMuted) =>
      does(() => deeds.mute(shortForm, isMuted), {
        done: isMuted ? says.muted(shortForm) : says.unmuted(shortForm),
        failed: says.notMuted,
        undone,
        notUndone,
      }),
    hereOf: front && ((senseId) => hereOf(senseId, front)),
  };

  function hereOf(senseId: string, { host, terms }: NonNullable<Given['front']>): SenseHere {
    const choose = (chosenId: string | null, done: string): void =>
      does(() => deeds.chooseSense({ host, shortForm, senseId: chosenId }), {
        done,
        failed: says.notChosen,
        undone,
        notUndone,
      });
    const longForm = entry.senses.find(({ id }) => id === senseId)?.longForm ?? '';
    return {
      host,
      isChosen: settings.chosenSenses.some(
        (one) => one.host === host && one.shortForm === shortForm && one.senseId === senseId,
      ),
      isMeant: terms.some((term) => term.senseId === senseId),
      onChoose: () => choose(senseId, says.rememberedFor(shortForm, longForm, host)),
      onForget: () => choose(null, says.forgottenFor(shortForm, host)),
    };
  }
}
