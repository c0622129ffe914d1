import type { Operations, Scene } from './operations.ts';
import { anyClass, anyRules, anyTitle } from './random-page.ts';
import { anyElement, anyMatch } from './tree.ts';

/** Gives an element an attribute, or takes it away. */
const toggling =
  (name: string, value: string) =>
  ({ random }: Scene): void => {
    const element = anyElement(random);
    if (element?.hasAttribute(name)) element.removeAttribute(name);
    else element?.setAttribute(name, value);
  };

/** Operations that hide and show, open for editing, and explain. */
export const attributeOperations: Operations = {
  'toggle hidden': toggling('hidden', ''),
  'toggle hidden until found': toggling('hidden', 'until-found'),
  'toggle aria-hidden': toggling('aria-hidden', 'true'),
  'toggle editing': toggling('contenteditable', ''),
  'toggle an island': toggling('contenteditable', 'false'),
  'toggle a text box': toggling('role', 'textbox'),
  'toggle display': toggling('style', 'display: none'),
  'toggle visibility': toggling('style', 'visibility: hidden'),
  'toggle a class': ({ random }) => anyElement(random)?.classList.toggle(anyClass(random)),
  'toggle details': ({ random }) => anyMatch(random, 'details')?.toggleAttribute('open'),
  'change a style sheet': ({ random }) => {
    const style = anyMatch(random, 'style');
    if (style) style.textContent = anyRules(random);
  },
  'change a title': ({ random }) => anyMatch(random, 'abbr')?.setAttribute('title', anyTitle(random)),
  'remove a title': ({ random }) => anyMatch(random, 'abbr[title]')?.removeAttribute('title'),
};
