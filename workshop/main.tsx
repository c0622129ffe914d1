import { render } from 'preact';
import { lookOf } from './look.ts';
import { Overview } from './Overview.tsx';
import overviewCss from './overview.css?inline';
import { showAlone } from './show-alone.ts';

/** The address says everything: one state alone where it names one, else all of them. */
const given = new URLSearchParams(location.search);

if (given.has('state')) {
  void showAlone();
  // A script that takes pictures goes from state to state without loading everything anew.
  addEventListener('popstate', () => void showAlone());
} else {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overviewCss);
  document.adoptedStyleSheets = [sheet];
  render(<Overview look={lookOf(given)} />, document.body);
}
