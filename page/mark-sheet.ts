import type { Look } from './choices.ts';

export const RING = 'spellout-ring';

const COULD_MEAN = '::highlight(spellout-could-mean)';

/**
 * The style sheet of the marks, and of the ring about one that is shown to the reader. A line has the color of the
 * text it is under, and a tint is a gray that lets the ground through: both are right on any ground (a color mixed
 * with the text's would be mixed once for the whole page in Chromium: docs/decisions/0005 and 0013). A tint lies below
 * the letters, not behind them: there it would take of the text's contrast. A claim has the stronger mark. With forced
 * colors there are no tints, and highlights would be printed, too.
 */
export function sheetOf(look: Look): string {
  const isTint = look === 'tint';
  const lines = marked(
    `text-decoration:underline ${look === 'solid' ? look : 'dotted'} 1.5px;text-underline-offset:3px`,
    'text-decoration-thickness:1px',
  );
  const tints = marked(
    'text-decoration:underline 20% rgb(128 128 128/45%);text-underline-offset:2px',
    'text-decoration-color:rgb(128 128 128/25%)',
  );
  return `@media screen{${isTint ? tints : lines}
::highlight(${RING}){background-color:#f7d774;color:#16232f}
@media (forced-colors:active){${isTint ? lines : ''}
::highlight(${RING}){background-color:Highlight;color:HighlightText}}}`;
}

/** @param weaker what is other where a short form could mean several things. */
function marked(style: string, weaker: string): string {
  return `::highlight(spellout-claimed),${COULD_MEAN}{${style}}${COULD_MEAN}{${weaker}}`;
}
