import type { ShortForm } from '../glossary/types.ts';
import type { PlacedOccurrence } from './findings.ts';
import { comparePlaces } from './page-order.ts';
import type { PageReader } from './page-reader.ts';

/** Goes from mark to mark of a short form, in the order of the page, and round again at the end. */
export function createStepper(reader: PageReader): (shortForm: ShortForm) => PlacedOccurrence | null {
  let last: PlacedOccurrence | null = null;
  return (shortForm) => {
    const marks = reader.occurrences().filter((occurrence) => occurrence.shortForm === shortForm);
    marks.sort(({ start: a }, { start: b }) => comparePlaces(a.node, b.node) || a.offset - b.offset);
    const at = last === null ? -1 : marks.indexOf(last);
    last = marks[(at + 1) % marks.length] ?? null;
    if (last) show(reader, last);
    return last;
  };
}

function show(reader: PageReader, occurrence: PlacedOccurrence): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  occurrence.start.node.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: calm ? 'auto' : 'smooth',
  });
  reader.ring(occurrence);
}
