import type { Sense } from '../glossary/types.ts';
import { LongFormText } from './LongFormText.tsx';

const MOST_SHOWN = 4;

/** What else the letters could mean; nothing where there is nothing else. */
export function TooltipOthers({ senses }: { senses: readonly Sense[] }) {
  if (senses.length === 0) return null;
  const more = senses.length - MOST_SHOWN;
  return (
    <div class="others">
      <p class="others-lead">Elsewhere it could mean</p>
      <ul>
        {senses.slice(0, MOST_SHOWN).map((sense) => (
          <li key={sense.id}>
            <LongFormText text={sense.longForm} letters={sense.letters} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="others-more">{`and ${more} more`}</p>}
    </div>
  );
}
