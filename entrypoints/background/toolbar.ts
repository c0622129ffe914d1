import { browser } from 'wxt/browser';
import type { Words } from '../../locales/words.ts';

const OFF_ICONS = {
  16: '/icons/icon-off-16.png',
  32: '/icons/icon-off-32.png',
  48: '/icons/icon-off-48.png',
};
const ON_ICONS = { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png', 48: '/icons/icon-48.png' };
const BADGE_COLOR = '#0a6b73';
const OFF_BADGE_COLOR = '#4a5a68';

/** The most that fits on the toolbar. */
const MOST_SHOWN = 999;

export type Shown = { on: boolean; count: number; host: string };

/** Shows on the toolbar how many marks a tab has, or that Spellout is off there. */
export async function showOnToolbar(
  tabId: number,
  { on, count, host }: Shown,
  { toolbar }: Words,
): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: on ? countText(count) : toolbar.off }),
    browser.action.setBadgeBackgroundColor({ tabId, color: on ? BADGE_COLOR : OFF_BADGE_COLOR }),
    browser.action.setIcon({ tabId, path: on ? ON_ICONS : OFF_ICONS }),
    browser.action.setTitle({ tabId, title: on ? toolbar.explained(count) : toolbar.isOff(host) }),
  ]);
}

function countText(count: number): string {
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}
