import type { Figure } from '../glossary/types.ts';

/** A figure's number as a picture names it: "150 to 190", "about 1,200", "2007 to 2009". */
export function numberInWords({ least, most, unit }: Figure, text = ''): string {
  const said = (value: number) => (unit === 'year' ? String(value) : value.toLocaleString('en-US'));
  if (least !== most) return `${said(least)} to ${said(most)}`;
  return hedgeOf(text, said(least)) + said(least);
}

/** A figure with its unit: "6 to 9 weeks". */
export function figureInWords(figure: Figure): string {
  const number = numberInWords(figure);
  if (figure.unit === 'year' || figure.unit === 'count') return number;
  return figure.unit === 'dollars' ? `$${number}` : `${number} ${figure.unit}`;
}

/** What all numbers of a picture are counted in: ", in hours"; nothing where the label says it. */
export function unitInWords(unit: Figure['unit']): string {
  return unit === 'year' || unit === 'count' ? '' : `, in ${unit}`;
}

/** A number that its text only comes near to must not look exact. */
function hedgeOf(text: string, number: string): string {
  const hedge = new RegExp(
    `\\b(about|around|nearly|almost|more than|over|at least) ${number}(?![\\d,])`,
    'i',
  );
  const found = hedge.exec(text)?.[1];
  return found === undefined ? '' : `${found.toLowerCase()} `;
}
