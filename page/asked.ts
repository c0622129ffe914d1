import type { PlacedOccurrence } from './findings.ts';

/** A point of the viewport. */
export type Point = { x: number; y: number };

/** The tooltip, as pointer and finger know it. */
export type Asked = {
  /** The mark at a point of the viewport. */
  hit(x: number, y: number): PlacedOccurrence | null;
  /** Whether an event comes from inside the tooltip. */
  isOurs(event: Event): boolean;
  /** Whether a point is so close to the open tooltip that it may be on its way there. */
  isNear(point: Point): boolean;
  /** The mark that is explained now. */
  opened(): PlacedOccurrence | null;
  /** Has ready what would be shown: the background may have to start first. */
  prepare(occurrence: PlacedOccurrence): void;
  open(occurrence: PlacedOccurrence, how: { by: 'pointer' | 'touch'; point: Point }): void;
  close(): void;
};
