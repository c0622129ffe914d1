import { Fragment } from 'preact';
import type { Sense } from '../glossary/types.ts';
import { LongFormText } from './LongFormText.tsx';

const MOST_SHOWN = 4;

/** What else the letters could mean, in one sentence; nothing where there is nothing else. */
export function TooltipOthers({ senses }: { senses: readonly Sense[] }) {
  if (senses.length === 0) return null;
  const shown = senses.slice(0, MOST_SHOWN);
  const more = senses.length - shown.length;
  return (
    <p class="others">
      {'Elsewhere it could mean '}
      {shown.map((sense, index) => (
        <Fragment key={sense.id}>
          {index > 0 && joint(index === shown.length - 1 && more === 0, shown.length)}
          <LongFormText text={sense.longForm} letters={sense.letters} />
        </Fragment>
      ))}
      {more > 0 && `, and ${more} more`}.
    </p>
  );
}

/** What stands between two names of a list: "A or B", "A, B, or C", "A, B, and 3 more". */
function joint(last: boolean, count: number): string {
  if (!last) return ', ';
  return count === 2 ? ' or ' : ', or ';
}
