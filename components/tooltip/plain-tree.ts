import { type ComponentChildren, isValidElement, type VNode } from 'preact';
import type { PlainNode } from '../../messaging/plain-node.ts';

/**
 * Renders a view once. Its components may use no hooks and no handlers: nothing of it lives on.
 *
 * @throws where an attribute is neither text, number nor flag.
 */
export function plainTree(view: ComponentChildren): PlainNode[] {
  if (view === null || view === undefined || typeof view === 'boolean') return [];
  if (Array.isArray(view)) return view.flatMap(plainTree);
  if (!isValidElement(view)) return [String(view)];
  const { type, props } = view as VNode<Record<string, unknown>>;
  // A fragment is a component, too: it returns its children.
  if (typeof type === 'function') return plainTree((type as Component)(props));
  const { children, ...attributes } = props;
  return [
    {
      tag: type,
      attributes: Object.fromEntries(Object.entries(attributes).flatMap(attributeOf)),
      children: plainTree(children as ComponentChildren),
    },
  ];
}

type Component = (props: Record<string, unknown>) => ComponentChildren;

function attributeOf([name, value]: [string, unknown]): [string, string][] {
  if (value === undefined || value === null || value === false) return [];
  if (value !== true && typeof value !== 'string' && typeof value !== 'number') {
    throw new Error(`"${name}" can't be made plain: it is no text, number or flag.`);
  }
  return [[name.toLowerCase(), value === true ? '' : String(value)]];
}
