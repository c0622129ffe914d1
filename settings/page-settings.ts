import type { ShortForm } from '../glossary/types.ts';
import type { Settings } from './settings.ts';
import { type Address, type SiteSwitches, scopeOf, switchOf } from './site-rules.ts';

/** What of the settings matters to one page: a change of anything else leaves it as it is. */
export type PageSettings = Omit<Settings, 'isOnByDefault' | 'siteRules' | 'chosenSenses'> & {
  on: boolean;
  /** The senses chosen for the page's site, by short form. */
  chosen: Readonly<Record<ShortForm, string>>;
};

/** @param address of the page itself: its frames obey it. */
export function pageSettings(settings: Settings, address: Address): PageSettings {
  const { isOnByDefault, siteRules, chosenSenses, ...others } = settings;
  const chosen = chosenSenses
    .filter(({ host }) => host === address.host)
    .map(({ shortForm, senseId }) => [shortForm, senseId] as const);
  const { on } = switchOf({ isOnByDefault, siteRules }, address);
  return { ...others, on, chosen: Object.fromEntries(chosen) };
}

/** Whether a page of a host has to be looked at anew when it gives itself another address. */
export function dependOnPath({ siteRules }: Pick<SiteSwitches, 'siteRules'>, host: string): boolean {
  return siteRules.some(({ pattern }) => scopeOf(pattern) === 'page' && pattern.startsWith(`${host}/`));
}

/** Whether a frame has to know what page it stands in: else every page gets the same. */
export function dependOnAddress({ isOnByDefault, siteRules, chosenSenses }: Settings): boolean {
  return !isOnByDefault || siteRules.length > 0 || chosenSenses.length > 0;
}
