import type { ComparisonTerm, PictureRole, Source } from '../../glossary/types.ts';
import { FigureLadder } from '../figure/FigureLadder.tsx';
import { FigurePicture } from '../figure/FigurePicture.tsx';
import { FigureSystem } from '../figure/FigureSystem.tsx';
import type { Drawing } from './comparison-drawings.ts';

type ComparisonPictureProps = {
  drawing: Drawing;
  terms: readonly ComparisonTerm[];
  /** Whether the comparison was made from entries. */
  isMade?: boolean | undefined;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
};

/** One picture of a comparison, of whichever kind. */
export function ComparisonPicture({ drawing, terms, isMade, sources }: ComparisonPictureProps) {
  const isCompared = ({ senseId }: PictureRole) => terms.some((term) => term.senseId === senseId);
  switch (drawing.kind) {
    case 'system':
      return <FigureSystem system={drawing.system} isCompared={isCompared} sources={sources} />;
    case 'ladder':
      return <FigureLadder ladder={drawing.ladder} isCompared={isCompared} sources={sources} />;
    case 'figures':
      return <FigurePicture picture={drawing.picture} isMade={isMade} />;
  }
}
