import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { startPage, store } from '../own-pages/start-page.tsx';
import { optionTools } from './option-tools.ts';

await startPage((words, settings) => {
  document.title = words.options.title;
  return <OptionsApp settings={settings} tools={optionTools} onStore={store.change} />;
});

// The sections were not there yet when the browser looked for the one that the address names.
if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
