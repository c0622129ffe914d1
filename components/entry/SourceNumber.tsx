import { useWords } from '../words-context.ts';
import { sourceElementId } from './SourceList.tsx';

/** A small number that leads to the source of that number in the list. */
export function SourceNumber({ number }: { number: number }) {
  const { table } = useWords().compare;
  const target = sourceElementId(number);
  const lead = (event: MouseEvent) => {
    // The page's hash says which comparison is shown, so following the link must not change it.
    event.preventDefault();
    const item = document.getElementById(target);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'center' });
  };
  return (
    <a class="source-number" href={`#${target}`} aria-label={table.source(number)} onClick={lead}>
      {number}
    </a>
  );
}
