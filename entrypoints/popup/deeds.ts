import type { PopupDeeds } from '../../components/popup/popup-deeds.ts';
import { type Settings, withChosen, withMuted } from '../../settings/settings.ts';
import { withSwitch } from '../../settings/site-rules.ts';
import { withRulesBack } from '../../settings/site-standing.ts';
import type { Store } from '../../settings/store.ts';

/**
 * The popup's changes, each with its way back: that brings back the one thing that was changed, not the settings
 * of back then. The store is all there is to write: content scripts subscribe to it.
 */
export function createDeeds({ change }: Pick<Store, 'change'>): PopupDeeds {
  const changeWith = async <Before>(
    update: (settings: Settings) => { next: Settings; before: Before },
  ): Promise<Before> => {
    const kept: Before[] = [];
    await change((settings) => {
      const { next, before } = update(settings);
      kept.push(before);
      return next;
    });
    return kept[0] as Before;
  };
  return {
    async switchSite(address, rule) {
      const { before, after } = await changeWith((settings) => {
        const next = withSwitch(settings, address, rule);
        return { next, before: { before: settings.siteRules, after: next.siteRules } };
      });
      return () => change((settings) => withRulesBack(settings, before, after));
    },
    async chooseSense({ host, shortForm, senseId }) {
      const before = await changeWith((settings) => ({
        next: withChosen(settings, { host, shortForm, senseId }),
        before: settings.chosenSenses.find((one) => one.host === host && one.shortForm === shortForm),
      }));
      return () =>
        change((settings) => withChosen(settings, { host, shortForm, senseId: before?.senseId ?? null }));
    },
    async mute(shortForm, isMuted) {
      const before = await changeWith((settings) => ({
        next: withMuted(settings, shortForm, isMuted),
        before: settings.mutedForms.includes(shortForm),
      }));
      return () => change((settings) => withMuted(settings, shortForm, before));
    },
  };
}
