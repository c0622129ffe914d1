import { Fragment } from 'preact';
import type { Source } from '../../glossary/types.ts';
import { SourceNumber } from './SourceNumber.tsx';

type SourceNumbersProps = {
  /** The sources of one text. */
  of: readonly Source[];
  /** All sources of the comparison in the order of their numbers. */
  sources: readonly Source[];
};

/** The numbers of a text's sources, ascending; nothing where it has none. */
export function SourceNumbers({ of, sources }: SourceNumbersProps) {
  const ids = new Set(of.map(({ id }) => id));
  const numbers = sources.flatMap(({ id }, index) => (ids.has(id) ? [index + 1] : []));
  if (numbers.length === 0) return null;
  return (
    <sup>
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ', '}
          <SourceNumber number={number} />
        </Fragment>
      ))}
    </sup>
  );
}
