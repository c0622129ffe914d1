import type { toolbar as english } from '../en/toolbar.ts';

export const toolbar: typeof english = {};
