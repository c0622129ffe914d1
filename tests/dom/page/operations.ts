import type { Random } from './random.ts';

const TEXTS = [
  'EMS',
  'an EMT drives',
  'EM',
  'S',
  'T-Basic',
  ' and EMTs',
  'emergency medical services',
  ' ',
  'AEMT',
];
const ELEMENTS = ['p', 'b', 'div', 'span', 'pre', 'code', 'br', 'a'];
const DEFINITIONS = ['Early Mouse Teams (EMT)', 'Emergency Medical Technicians (EMT)'];

/** Something a page does to itself, in the tree below the body. */
export type Operation = (random: Random) => void;

function nodesBelow(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [
    node,
    ...nodesBelow(node),
    ...(node instanceof Element && node.shadowRoot ? [node.shadowRoot, ...nodesBelow(node.shadowRoot)] : []),
  ]);
}

const anyText = (random: Random): Text | undefined =>
  random.pick(nodesBelow(document.body).filter((node) => node instanceof Text));

const anyElement = (random: Random): HTMLElement | undefined =>
  random.pick(nodesBelow(document.body).filter((node) => node instanceof HTMLElement));

const anyChild = (random: Random): ChildNode | undefined =>
  random.pick(nodesBelow(document.body).filter((node) => !(node instanceof ShadowRoot))) as ChildNode;

function anyParent(random: Random): ParentNode & Node {
  const parents = nodesBelow(document.body).filter(
    (node) => node instanceof HTMLElement || node instanceof ShadowRoot,
  );
  return random.pick([document.body, document.body, ...parents]) as ParentNode & Node;
}

function place(node: Node, random: Random): void {
  const parent = anyParent(random);
  if (node.contains(parent) || (node as Element).shadowRoot?.contains(parent)) return;
  try {
    parent.insertBefore(node, random.pick([null, ...parent.childNodes]) ?? null);
  } catch (error) {
    // A host cannot move into its own shadow tree; every other mistake is the test's.
    if (!(error instanceof DOMException && error.name === 'HierarchyRequestError')) throw error;
  }
}

function madeElement(random: Random): HTMLElement {
  const made = document.createElement(random.pick(ELEMENTS));
  made.append(random.pick(TEXTS));
  if (made.localName === 'div' && random.once(3)) {
    made.attachShadow({ mode: 'open' }).append(random.pick(TEXTS), document.createElement('p'));
  }
  return made;
}

/** Every operation by its name. What one took away another one may bring back. */
export function createOperations(): Readonly<Record<string, Operation>> {
  const removed: ChildNode[] = [];
  return {
    'insert text': (random) => place(document.createTextNode(random.pick(TEXTS)), random),
    'insert an element': (random) => place(madeElement(random), random),
    'insert a definition': (random) => {
      const paragraph = document.createElement('p');
      paragraph.append(random.pick(DEFINITIONS));
      place(paragraph, random);
    },
    remove: (random) => {
      const child = anyChild(random);
      if (!child) return;
      child.remove();
      removed.push(child);
    },
    'bring back': (random) => {
      const child = removed.pop();
      if (child) place(child, random);
    },
    move: (random) => {
      const child = anyChild(random);
      if (child) place(child, random);
    },
    'split a text': (random) => {
      const text = anyText(random);
      text?.splitText(random.below(text.length + 1));
    },
    normalize: (random) => anyParent(random).normalize(),
    'edit a text': (random) => {
      const text = anyText(random);
      if (text) text.data = random.pick(TEXTS);
    },
    'toggle hidden': (random) => anyElement(random)?.toggleAttribute('hidden'),
    'toggle editing': (random) => anyElement(random)?.toggleAttribute('contenteditable'),
    'toggle display': (random) => {
      const style = anyElement(random)?.style;
      if (style) style.display = style.display === '' ? 'none' : '';
    },
    'replace all children': (random) => anyElement(random)?.replaceChildren(random.pick(TEXTS)),
  };
}
