import { plainTree } from '../../components/tooltip/plain-tree.ts';
import { SenseTooltip } from '../../components/tooltip/SenseTooltip.tsx';
import tooltipCss from '../../components/tooltip/tooltip.css?inline';
import type { Comparison, Glossary } from '../../glossary/types.ts';
import { LANGUAGES, type LanguageChoice, languageOf, type Words, wordsIn } from '../../locales/words.ts';
import { meaningOfPlain, pageEntry } from '../../matching/meanings.ts';
import type { Disambiguation } from '../../matching/types.ts';
import type { ExplainQuestion, Explanation } from '../../messaging/protocol.ts';
import { readMeaning } from './read-meaning.ts';

/**
 * Renders tooltips to plain data: pages need neither the words, nor the style sheet, nor what renders.
 *
 * @param glossary asked for with each question, and so not before the first.
 */
export function createExplain(
  glossary: () => Pick<Glossary, 'comparisons' | 'entries'>,
  browserLanguage: () => string,
): (question: Partial<ExplainQuestion>) => Explanation | null {
  return ({ shortForm, meaning: asked, language, textSize, wantsStyle }) => {
    const plain = readMeaning(asked);
    if (typeof shortForm !== 'string' || plain === null) return null;
    const { entries, comparisons } = glossary();
    const entry = entries.find((one) => one.shortForm === shortForm) ?? pageEntry(shortForm);
    const meaning = meaningOfPlain(entry, plain);
    const words = wordsIn(languageOf(choiceIn(language), browserLanguage()));
    const view = (
      <SenseTooltip
        meaning={meaning}
        comparison={comparisonWith(meaning, comparisons)}
        textSize={textSize === 'large' || textSize === 'larger' ? textSize : 'normal'}
        words={words}
      />
    );
    return {
      content: plainTree(view),
      style: wantsStyle === true ? tooltipCss : null,
      spoken: spokenOf(meaning, words),
    };
  };
}

function choiceIn(language: unknown): LanguageChoice {
  return LANGUAGES.find((one) => one === language) ?? 'browser';
}

/** The ready comparison that sets the claimed sense beside the fewest others: it says most of each. */
function comparisonWith(meaning: Disambiguation, comparisons: readonly Comparison[]): Comparison | null {
  if (meaning.kind !== 'claimed') return null;
  const { id } = meaning.sense;
  const [first = null] = comparisons
    .filter(({ terms }) => terms.some(({ senseId }) => senseId === id))
    .sort((a, b) => a.terms.length - b.terms.length);
  return first;
}

function spokenOf(meaning: Disambiguation, { tooltip }: Words): string {
  const { shortForm } = meaning;
  switch (meaning.kind) {
    case 'claimed':
      return tooltip.spoken(shortForm, meaning.sense.longForm);
    case 'page-defined':
      return tooltip.spoken(shortForm, meaning.longForm);
    case 'could-mean':
      return tooltip.spokenOpen(shortForm, meaning.senses.length);
  }
}
