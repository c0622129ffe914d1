import { browser } from 'wxt/browser';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { readingGlossary } from '../../glossary/reading-glossary.ts';
import { startPage, store } from '../own-pages/start-page.tsx';
import { exampleMeaning } from './example-meanings.ts';
import { createExampleTooltip } from './example-tooltip.tsx';

const glossary = readingGlossary();
let hasPressed = false;

const tooltip = createExampleTooltip({
  meaningOf: (term, words) => exampleMeaning(glossary, term, words.welcome.cues),
  async onWay(way, value) {
    if (way === 'compare') {
      await browser.tabs.create({
        url: browser.runtime.getURL(`/compare.html#${encodeURIComponent(value)}`),
      });
      return;
    }
    // There is no site here to remember anything for.
    hasPressed = true;
    (await started)();
  },
});

const started = startPage((words, { isOnByDefault, textSize }) => {
  document.title = words.welcome.title;
  tooltip.dress({ words, textSize });
  return (
    <WelcomeApp
      isOnByDefault={isOnByDefault}
      tooltip={tooltip}
      note={hasPressed ? words.welcome.onPages : ''}
      isFirefox={import.meta.env['FIREFOX'] === true}
      onStore={store.change}
    />
  );
});
