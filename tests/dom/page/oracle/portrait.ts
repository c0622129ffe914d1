import type { Disambiguation } from '../../../../matching/types.ts';
import type { PageReader } from '../../../../page/page-reader.ts';
import { textWithMarks } from '../reading.ts';
import { allNodes } from './tree.ts';

/**
 * All that a reader says of a page, in the order of the page: its text with the marks, what each mark means, and
 * how many there are.
 */
export function portrait(reader: PageReader): string {
  const places = new Map(allNodes().map((node, place) => [node, place]));
  const placeOf = ({ startContainer }: StaticRange): number => places.get(startContainer) ?? -1;
  const marks = reader.occurrences();
  marks.sort(({ range: a }, { range: b }) => placeOf(a) - placeOf(b) || a.startOffset - b.startOffset);
  const meanings = marks.map((mark) => {
    const { shortForm, range } = mark;
    const [here, onPage] = [reader.meaningOf(shortForm, mark), reader.meaningOf(shortForm)];
    return `${placeOf(range)}:${range.startOffset} ${shortForm}: ${told(here)}; on the page ${told(onPage)}`;
  });
  const counts = reader
    .terms()
    .map(({ shortForm, longForm, count }) => `${count} × ${shortForm}: ${longForm}`);
  return [textWithMarks(document.body), ...meanings, ...counts.sort()].join('\n');
}

/** The likeliest of several senses are all that is shown of them at first. */
const SHOWN = 4;

/** Without the cue words: which of several equally telling ones are named depends on when they came. */
function told(meaning: Disambiguation | undefined): string {
  if (!meaning) return 'unknown';
  const { kind, reason } = meaning;
  if (kind === 'claimed') return `${reason}, ${meaning.sense.id}`;
  if (kind === 'page-defined') return `${reason}, “${meaning.longForm}”`;
  const ids = meaning.senses.map(({ id }) => id);
  return `${reason}, ${ids.slice(0, SHOWN).join(' or ')} and ${Math.max(0, ids.length - SHOWN)} more`;
}
