import type { en } from '../en/index.ts';
import { compare } from './compare.ts';
import { names } from './names.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { shared } from './shared.ts';
import { toolbar } from './toolbar.ts';
import { tooltip } from './tooltip.ts';
import { welcome } from './welcome.ts';

/** Spanish. */
export const es: typeof en = {
  language: 'es',
  shared,
  names,
  tooltip,
  popup,
  compare,
  options,
  welcome,
  toolbar,
};
