import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readingGlossary } from '../../glossary/reading-glossary.ts';
import type { Words } from '../../locales/words.ts';
import type { BackgroundMessages } from '../../messaging/protocol.ts';
import { createListener } from '../../messaging/receive.ts';
import { createSendToPage } from '../../messaging/send.ts';
import { createStore } from '../../settings/store.ts';
import { bundledIndexes } from './bundled-indexes.ts';
import { followCommands } from './commands.ts';
import { createExplain } from './explain.tsx';
import { createGlossaryAnswers } from './glossary-answers.ts';
import { leaveTooltip } from './leave-tooltip.ts';
import { addMenus } from './menus.ts';
import { bundledFilter } from './ready-made.ts';
import { showOnToolbar } from './toolbar.ts';
import { welcomeOnInstall } from './welcome.ts';
import { readWords } from './words.ts';

export default defineBackground(() => {
  welcomeOnInstall(browser);
  const answers = createGlossaryAnswers(bundledIndexes());
  const sendToPage = createSendToPage(browser.tabs);
  const store = createStore(browser.storage.local);
  const words = (): Promise<Words> => readWords(store);

  // At every start and not only after an install: an update may bring new entries.
  void store.writeFilter(bundledFilter());

  followCommands({ sendToPage, store, words });
  addMenus(words, store);

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
        async reportMove(_request, { tab }) {
          if (tab?.id === undefined) return null;
          return sendToPage({ tabId: tab.id, frameId: 'all' }, 'pageMoved', {});
        },
        async showCount({ on, count, host }, { tab }) {
          const isWellFormed = typeof on === 'boolean' && Number.isFinite(count) && typeof host === 'string';
          if (tab?.id !== undefined && isWellFormed) {
            await showOnToolbar(tab.id, { on, count, host }, await words());
          }
          return null;
        },
        explain: createExplain(readingGlossary, () => browser.i18n.getUILanguage()),
        leaveTooltip: (request, sender) => leaveTooltip(request, sender, sendToPage),
      },
      browser.runtime.id,
    ),
  );
});
