import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { spellingsOf } from '../../glossary/look-up.ts';
import { filterOfSpellings } from '../../matching/spelling-filter.ts';
import type { BackgroundMessages } from '../../messaging/protocol.ts';
import { createListener } from '../../messaging/receive.ts';
import { createSendToPage } from '../../messaging/send.ts';
import { textOfFilter } from '../../settings/filter-text.ts';
import { createStore } from '../../settings/store.ts';
import { createExplain } from './explain.tsx';
import { createGlossaryAnswers } from './glossary-answers.ts';
import { leaveTooltip } from './leave-tooltip.ts';
import { welcomeOnInstall } from './welcome.ts';

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

export default defineBackground(() => {
  welcomeOnInstall(browser);
  const glossary = bundledGlossary();
  const answers = createGlossaryAnswers(glossary);
  const sendToPage = createSendToPage(browser.tabs);

  // At every start and not only after an install: an update may bring new entries.
  const filter = filterOfSpellings(spellingsOf(glossary));
  void createStore(browser.storage.local).writeFilter(textOfFilter(filter));

  browser.runtime.onMessage.addListener(
    createListener<BackgroundMessages>(
      {
        readBlocks: answers.readBlocks,
        decide: answers.decide,
        async reportFrame({ terms }, { tab, frameId }) {
          if (tab?.id === undefined || frameId === undefined || !Array.isArray(terms)) return false;
          const top = { tabId: tab.id, frameId: 0 };
          return sendToPage(top, 'frameReported', { frameId, terms }).catch(() => false);
        },
        async askAddress(_request, { tab }) {
          if (tab?.id === undefined) return null;
          return sendToPage({ tabId: tab.id, frameId: 0 }, 'tellAddress', {}).catch(() => null);
        },
        async showCount({ on, count, host }, { tab }) {
          const isWellFormed = typeof on === 'boolean' && Number.isFinite(count) && typeof host === 'string';
          if (tab?.id !== undefined && isWellFormed) await showOnToolbar(tab.id, { on, count, host });
          return null;
        },
        explain: createExplain(glossary, () => browser.i18n.getUILanguage()),
        leaveTooltip: (request, sender) => leaveTooltip(request, sender, sendToPage),
      },
      browser.runtime.id,
    ),
  );
});

async function showOnToolbar(
  tabId: number,
  { on, count, host }: { on: boolean; count: number; host: string },
): Promise<void> {
  const text = on ? countText(count) : 'off';
  const title = on ? `Spellout: ${count} explained on this page` : `Spellout is off on ${host}`;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: on ? BADGE_COLOR : OFF_BADGE_COLOR }),
    browser.action.setIcon({ tabId, path: on ? ON_ICONS : OFF_ICONS }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

function countText(count: number): string {
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}
