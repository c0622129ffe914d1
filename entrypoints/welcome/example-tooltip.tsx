import { plainTree } from '../../components/tooltip/plain-tree.ts';
import { SenseTooltip } from '../../components/tooltip/SenseTooltip.tsx';
import tooltipCss from '../../components/tooltip/tooltip.css?inline';
import type { ExampleTerm, ExampleTooltip } from '../../components/welcome/WelcomeExample.tsx';
import type { Words } from '../../locales/words.ts';
import type { Disambiguation } from '../../matching/types.ts';
import { buildTree } from '../../page/build-tree.ts';
import { createTooltipHost } from '../../page/tooltip-host.ts';
import type { Settings } from '../../settings/settings.ts';
import { followWays } from '../in-page/ways.ts';

type Shown = { words: Words; textSize: Settings['textSize'] };

type ExampleTooltipOptions = {
  meaningOf: (term: ExampleTerm, words: Words) => Disambiguation;
  /** A way out of the tooltip was pressed. */
  onWay: Parameters<typeof followWays>[1];
};

/** The tooltip of pages, on a page of the extension. `dress` says what it looks like from then on. */
export function createExampleTooltip({ meaningOf, onWay }: ExampleTooltipOptions): ExampleTooltip & {
  dress: (shown: Shown) => void;
} {
  const host = createTooltipHost(tooltipCss);
  followWays(host.root, onWay);
  let shown: Shown | null = null;
  return {
    dress(next) {
      shown = next;
    },
    open(term, mark) {
      if (shown === null) return;
      const { words, textSize } = shown;
      const meaning = meaningOf(term, words);
      const view = <SenseTooltip meaning={meaning} comparison={null} textSize={textSize} words={words} />;
      host.show(buildTree(plainTree(view)));
      const anchor = document.createRange();
      anchor.selectNodeContents(mark);
      host.open(anchor);
      host.say(spokenOf(meaning, words));
    },
    close: host.close,
    isOurs: host.isTarget,
  };
}

function spokenOf(meaning: Disambiguation, { tooltip }: Words): string {
  return meaning.kind === 'claimed'
    ? tooltip.spoken(meaning.shortForm, meaning.sense.longForm)
    : tooltip.spokenOpen(meaning.shortForm, meaning.kind === 'could-mean' ? meaning.senses.length : 0);
}
