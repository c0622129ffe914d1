import type { Surface } from '../../../workshop/state.ts';

/** Surfaces that are being built: not held to anything yet. */
export const PENDING: readonly Surface[] = [];
