import type { tooltip as english } from '../en/tooltip.ts';

export const tooltip: typeof english = {};
