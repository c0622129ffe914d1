import type { Words } from '../../locales/words.ts';
import type { Disambiguation } from '../../matching/types.ts';
import { TooltipFoot } from './TooltipFoot.tsx';
import { TooltipOthers } from './TooltipOthers.tsx';
import { TooltipSense } from './TooltipSense.tsx';

type TooltipSensesProps = { meaning: Extract<Disambiguation, { kind: 'could-mean' }>; words: Words };

const MOST_SHOWN = 3;

/** The senses a page leaves open, as equals; the first line says that they are open. */
export function TooltipSenses({ meaning: { senses, reason, shortForm }, words }: TooltipSensesProps) {
  const { tooltip } = words;
  const rest = senses.slice(MOST_SHOWN);
  return (
    <>
      <p class="unsure">{tooltip.open[reason] ?? tooltip.openOf(senses.length)}</p>
      <ul class="senses">
        {senses.slice(0, MOST_SHOWN).map((sense) => (
          <TooltipSense key={sense.id} sense={sense} words={words} />
        ))}
      </ul>
      <TooltipOthers senses={rest} title={tooltip.moreMeanings(rest.length)} words={words} />
      <TooltipFoot shortForm={shortForm} isKnown words={words} />
    </>
  );
}
