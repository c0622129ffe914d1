import type { ComparedAspect, ComparisonLike } from '../../glossary/compare-senses.ts';
import type { ComparisonTerm, Figure } from '../../glossary/types.ts';

/** One row of a picture: a term, with its figure in the picture's unit or without. */
export type DrawnTerm = {
  id: string;
  label: string;
  /** What the cell says, with or without a number; null where it is missing. */
  text: string | null;
  figure: Figure | null;
  /** A figure in another unit, which can be said and not drawn. */
  other: Figure | null;
};

/** The figures of one aspect, all in one unit, for drawing on one scale. */
export type Picture = { id: string; label: string; unit: Figure['unit']; terms: readonly DrawnTerm[] };

/** The pictures of a comparison: each has two terms or more with unlike figures of one unit. */
export function picturesOf({ aspects, terms }: ComparisonLike): Picture[] {
  return aspects.flatMap((aspect) => {
    const drawn = terms.map((term) => ({ term, figure: figureOf(aspect, term) }));
    const unit = drawn
      .map(({ figure }) => figure?.unit)
      .find((unit, index, units) => unit !== undefined && units.indexOf(unit) !== index);
    if (unit === undefined) return [];
    const picture = pictureOf(aspect, terms, unit);
    return isWorthDrawing(picture) ? [picture] : [];
  });
}

function pictureOf(aspect: ComparedAspect, terms: readonly ComparisonTerm[], unit: Figure['unit']): Picture {
  return {
    id: aspect.id,
    label: aspect.label,
    unit,
    terms: terms.map((term) => {
      const cell = aspect.cells[term.id];
      const figure = figureOf(aspect, term);
      const isOfUnit = figure?.unit === unit;
      return {
        id: term.id,
        label: term.label,
        text: cell !== undefined && 'text' in cell ? cell.text : null,
        figure: isOfUnit ? figure : null,
        other: isOfUnit ? null : figure,
      };
    }),
  };
}

/** Bars of one length say no more than their row does. */
function isWorthDrawing({ terms }: Picture): boolean {
  const seen = terms.flatMap(({ figure }) => (figure === null ? [] : [`${figure.least} ${figure.most}`]));
  return new Set(seen).size > 1;
}

function figureOf({ cells }: ComparedAspect, { id }: ComparisonTerm): Figure | null {
  const cell = cells[id];
  return cell !== undefined && 'text' in cell ? (cell.figure ?? null) : null;
}
