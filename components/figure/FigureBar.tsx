import type { Figure } from '../../glossary/types.ts';
import { placeOn, type Scale } from './figure-scale.ts';

/** An amount as a bar from zero: solid up to its least, open from there to its most. */
export function FigureBar({ figure, scale }: { figure: Figure; scale: Scale }) {
  const least = placeOn(scale, figure.least);
  const most = placeOn(scale, figure.most);
  return (
    <>
      {figure.most > figure.least && (
        <rect class="figure-range" x="0" y="29%" width={most} height="42%" rx="3" />
      )}
      <rect class="figure-bar" x="0" y="29%" width={least} height="42%" rx="3" />
    </>
  );
}
