import type { Figure } from '../../glossary/types.ts';
import { placeOn, type Scale } from './figure-scale.ts';

/** A point in time on its line; a stretch of time as two points and what is between. */
export function FigurePoint({ figure, scale }: { figure: Figure; scale: Scale }) {
  const first = placeOn(scale, figure.least);
  const last = placeOn(scale, figure.most);
  return (
    <>
      <line class="figure-line" x1="0" x2="100%" y1="50%" y2="50%" />
      <line class="figure-stretch" x1={first} x2={last} y1="50%" y2="50%" />
      {[...new Set([first, last])].map((place) => (
        <circle key={place} class="figure-point" cx={place} cy="50%" r="0.35em" />
      ))}
    </>
  );
}
