import tooltip from '../components/tooltip/tooltip.css?inline';
import type { Surface } from './state.ts';

const pages = import.meta.glob<string>('../entrypoints/*/style.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The style sheet that a surface ships with, its imports included. */
export function styleSheetOf(surface: Surface): string {
  if (surface === 'tooltip') return tooltip;
  const css = pages[`../entrypoints/${surface}/style.css`];
  if (css === undefined) throw new Error(`There is no entrypoints/${surface}/style.css.`);
  return css;
}
