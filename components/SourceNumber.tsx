import { sourceElementId } from './SourceList.tsx';

/** A small number that leads to the source of that number in the list. */
export function SourceNumber({ number }: { number: number }) {
  const target = sourceElementId(number);
  const lead = (event: MouseEvent) => {
    // The page's hash says which comparison is shown, so following the link must not change it.
    event.preventDefault();
    const item = document.getElementById(target);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'center' });
  };
  return (
    <a class="source-number" href={`#${target}`} aria-label={`Source ${number}`} onClick={lead}>
      {number}
    </a>
  );
}
