import type { options as english } from '../en/options.ts';

export const options: typeof english = {};
