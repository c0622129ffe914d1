import type { Asked } from './asked.ts';
import { isElement } from './safe-dom.ts';

/** What does something of its own when it is clicked. */
const CONTROLS = [
  'a[href], area[href], button, input, select, textarea, label, summary, option, [contenteditable]',
  ...[
    'button',
    'link',
    'tab',
    'option',
    'checkbox',
    'radio',
    'switch',
    'treeitem',
    'textbox',
    'combobox',
  ].map((role) => `[role=${role}]`),
  '[role^=menuitem]',
].join();

const { matches } = Element.prototype;

/**
 * A tap on a mark opens it, as does a click where `opens` says so; a second one closes it, and so does any elsewhere.
 * Links and controls do what they always do. Nothing is prevented.
 */
export function followClicks(asked: Asked, { opens, signal }: { opens: boolean; signal: AbortSignal }): void {
  const follow = (event: PointerEvent): void => {
    const opened = asked.opened();
    const mark = asked.hit(event.clientX, event.clientY);
    const by = event.pointerType === 'touch' ? 'touch' : 'pointer';
    const mayOpen = (opens || by === 'touch') && !isOnControl(event) && !(by === 'pointer' && isSelecting());
    if (mark && mark !== opened && mayOpen) {
      asked.open(mark, { by, point: { x: event.clientX, y: event.clientY } });
    } else if (opened && (mark !== opened || opens || by === 'touch')) asked.close();
  };
  addEventListener(
    'click',
    (event) => {
      // A click by keyboard is nowhere.
      if (event.isTrusted && event.detail > 0 && !asked.isOurs(event)) follow(event as PointerEvent);
    },
    { capture: true, passive: true, signal },
  );
}

function isOnControl(event: Event): boolean {
  return event.composedPath().some((node) => {
    return node instanceof Node && isElement(node) && matches.call(node, CONTROLS);
  });
}

/** A press that ends in a selection was none on the mark. */
function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
