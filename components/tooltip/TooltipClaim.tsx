import type { Comparison, Sense, Source } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import type { Disambiguation } from '../../matching/types.ts';
import { LongFormText } from '../entry/LongFormText.tsx';
import { Filled } from '../Filled.tsx';
import { TooltipButton } from './TooltipButton.tsx';
import { TooltipFoot } from './TooltipFoot.tsx';
import { TooltipMore } from './TooltipMore.tsx';
import { TooltipOthers } from './TooltipOthers.tsx';

export type Claim = Extract<Disambiguation, { kind: 'claimed' }>;

type TooltipClaimProps = { claim: Claim; comparison: Comparison | null; words: Words };

/** The one sense a page means: the answer first, then why, what else, and who says so. */
export function TooltipClaim({ claim, comparison, words }: TooltipClaimProps) {
  const { sense, shortForm, others } = claim;
  return (
    <>
      <p class="long-form">
        <LongFormText text={sense.longForm} letters={sense.letters} language={sense.language} />
      </p>
      <p class="labels">{`${words.names.kinds[sense.kind]} · ${words.names.regions[sense.region]}`}</p>
      <p class="definition" lang={sense.language}>
        {sense.summary}
      </p>
      <TooltipMore sense={sense} words={words} />
      <TooltipReason claim={claim} words={words} />
      <TooltipSource sense={sense} words={words} />
      <TooltipOthers senses={others} title={words.tooltip.otherMeanings(others.length)} words={words} />
      <TooltipFoot shortForm={shortForm} senseId={sense.id} comparison={comparison} isKnown words={words} />
    </>
  );
}

type TooltipReasonProps = { claim: Pick<Claim, 'reason' | 'cues' | 'shortForm'>; words: Words };

function TooltipReason({ claim: { reason, cues, shortForm }, words: { tooltip } }: TooltipReasonProps) {
  const because = reason === 'cues' ? tooltip.becauseOfWords(cues) : tooltip.because[reason];
  if (because === undefined) return null;
  return (
    <p class="reason">
      {because}
      {reason === 'chosen' && (
        <>
          {' '}
          <TooltipButton way="forget" value={shortForm} isQuiet>
            {tooltip.forget}
          </TooltipButton>
        </>
      )}
    </p>
  );
}

/** The most trusted source; that a sense has not been held against one is said, too. */
function TooltipSource({ sense, words }: { sense: Sense; words: Words }) {
  const source = mainSource(sense);
  return (
    <>
      {source !== undefined && (
        <p class="reason">
          <Filled
            text={words.tooltip.source}
            places={{ source: <ShortSource source={source} reviewed={sense.reviewed} words={words} /> }}
          />
        </p>
      )}
      {sense.reviewed === null && <p class="reason">{words.shared.notReviewed}</p>}
    </>
  );
}

type ShortSourceProps = { source: Source; reviewed: Sense['reviewed']; words: Words };

/** A source in as few words as tell it: its publisher, and its year or that of our reading. */
function ShortSource({ source: { address, title, publisher, year }, reviewed, words }: ShortSourceProps) {
  const read = reviewed === null ? publisher : words.tooltip.sourceRead(publisher, reviewed.slice(0, 4));
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={title} tabIndex={-1}>
      {year === null ? read : `${publisher}, ${year}`}
    </a>
  );
}

function mainSource({ sources }: Sense): Source | undefined {
  return sources.find(({ kind }) => kind === 'authority') ?? sources[0];
}
