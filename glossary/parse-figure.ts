import type { Reader } from './reader.ts';
import type { Figure } from './types.ts';
import { FIGURE_UNITS } from './vocabulary.ts';

/** Reads the figure of a comparison's cell. */
export function parseFigure(reader: Reader): Figure {
  const figure: Figure = {
    least: reader.number('least'),
    most: reader.number('most'),
    unit: reader.oneOf('unit', FIGURE_UNITS),
  };
  if (figure.least > figure.most) reader.problem('This is more than "most".', 'least');
  reader.refuseUnknownKeys();
  return figure;
}
