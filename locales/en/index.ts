import { compare } from './compare.ts';
import { names } from './names.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { shared } from './shared.ts';
import { toolbar } from './toolbar.ts';
import { tooltip } from './tooltip.ts';
import { welcome } from './welcome.ts';

/** English, the language that all others are held against. */
export const en = {
  /** BCP 47. */
  language: 'en' as string,
  shared,
  names,
  tooltip,
  popup,
  compare,
  options,
  welcome,
  toolbar,
};
