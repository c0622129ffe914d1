import type { Figure } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';

/** A figure's number as a picture names it: "150 to 190", "about 1,200", "2007 to 2009". */
export function numberInWords({ least, most, unit }: Figure, words: Words, text = ''): string {
  const { range, hedged } = words.compare.pictures;
  const said = (value: number) => (unit === 'year' ? String(value) : words.shared.number(value));
  if (least !== most) return range(said(least), said(most));
  const hedge = hedgeOf(text, least);
  return hedge === null ? said(least) : hedged[hedge](said(least));
}

/** A figure with its unit: "6 to 9 weeks". */
export function figureInWords(figure: Figure, words: Words): string {
  return words.compare.pictures.amount(numberInWords(figure, words), figure.unit, figure.most);
}

type Hedge = keyof Words['compare']['pictures']['hedged'];

/** How the glossary, which is in English, says that a number is not exact. */
const HEDGES: Readonly<Record<string, Hedge>> = {
  about: 'about',
  around: 'about',
  nearly: 'almost',
  almost: 'almost',
  'more than': 'moreThan',
  over: 'moreThan',
  'at least': 'atLeast',
};

/** A number that its text only comes near to must not look exact. */
function hedgeOf(text: string, value: number): Hedge | null {
  const number = value.toLocaleString('en-US');
  const hedge = new RegExp(`\\b(${Object.keys(HEDGES).join('|')}) \\$?${number}(?![\\d,])`, 'i');
  return HEDGES[hedge.exec(text)?.[1]?.toLowerCase() ?? ''] ?? null;
}
