import type { ShortForm } from '../glossary/types.ts';
import type { Settings } from './settings.ts';
import { type Address, switchOf } from './site-rules.ts';

/** What of the settings matters to one page: a change of anything else leaves it as it is. */
export type PageSettings = Pick<
  Settings,
  | 'marking'
  | 'look'
  | 'opening'
  | 'holdKey'
  | 'dwell'
  | 'hiddenFields'
  | 'marksPageForms'
  | 'readsCode'
  | 'mutedForms'
> & {
  on: boolean;
  /** The senses chosen for the page's site, by short form. */
  chosen: Readonly<Record<ShortForm, string>>;
};

/** @param address of the page itself: its frames obey it. */
export function pageSettings(settings: Settings, address: Address): PageSettings {
  const { marking, look, opening, holdKey, dwell, hiddenFields, marksPageForms, readsCode, mutedForms } =
    settings;
  return {
    on: switchOf(settings, address).on,
    marking,
    look,
    opening,
    holdKey,
    dwell,
    hiddenFields,
    marksPageForms,
    readsCode,
    mutedForms,
    chosen: Object.fromEntries(
      settings.chosenSenses.flatMap(({ host, shortForm, senseId }) =>
        host === address.host ? [[shortForm, senseId] as const] : [],
      ),
    ),
  };
}

/** Whether a frame has to know what page it stands in: else every page gets the same. */
export function dependOnAddress({ isOnByDefault, siteRules, chosenSenses }: Settings): boolean {
  return !isOnByDefault || siteRules.length > 0 || chosenSenses.length > 0;
}
