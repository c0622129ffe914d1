import type { Operations } from './operations.ts';
import { anyPhrase } from './random-page.ts';
import { anyMatch, place } from './tree.ts';

const SLOT_NAMES = ['', 'aside'];

/** Operations on shadow trees and on what is assigned to their slots. */
export const shadowOperations: Operations = {
  'attach a shadow root': ({ random }) => {
    const host = anyMatch(random, 'p, div, section, span, h2');
    if (!host || host.shadowRoot) return;
    host.attachShadow({ mode: 'open' }).innerHTML = anyPhrase(random) + random.pick(['', '<slot></slot>']);
    // Attaching makes no event; it is noticed where the page changes.
    host.append('x');
  },
  'insert a slot': ({ random }) => {
    const slot = document.createElement('slot');
    slot.name = random.pick(SLOT_NAMES);
    slot.append('EMS');
    place(slot, random);
  },
  'assign to another slot': ({ random }) => {
    const element = anyMatch(random, 'div > *, p > *');
    if (element) element.slot = element.slot === '' ? 'aside' : '';
  },
  'rename a slot': ({ random }) => anyMatch(random, 'slot')?.setAttribute('name', random.pick(SLOT_NAMES)),
};
