import type { Random } from '../random.ts';
import type { Operations, Scene } from './operations.ts';
import { anyPart, anyPhrase, anyRules, anyTag, anyText } from './random-page.ts';
import { anyChild, anyElement, anyMatch, anyTextNode, place } from './tree.ts';

/** How much that was taken out is kept to come back. */
const MOST_REMOVED = 10;

function madeElement(random: Random): HTMLElement {
  const made = document.createElement(anyTag(random));
  made.innerHTML = anyPhrase(random);
  return made;
}

/** A part of a page on its own, shadow trees included. */
function madePart(random: Random): DocumentFragment {
  const made = document.createElement('div');
  made.setHTMLUnsafe(anyPart(random));
  const fragment = new DocumentFragment();
  fragment.append(...made.childNodes);
  return fragment;
}

export function takeOut(child: ChildNode | undefined, { removed }: Pick<Scene, 'removed'>): void {
  if (!child) return;
  child.remove();
  removed.push(child);
  if (removed.length > MOST_REMOVED) removed.shift();
}

/** Operations that add, take away and rearrange nodes. */
export const treeOperations: Operations = {
  'insert a text': ({ random }) => place(document.createTextNode(anyText(random)), random),
  'insert an element': ({ random }) => place(madeElement(random), random),
  'insert a part': ({ random }) => place(madePart(random), random),
  'insert a style sheet': ({ random }) => {
    const style = document.createElement('style');
    style.textContent = anyRules(random);
    place(style, random);
  },
  'remove a style sheet': (scene) => takeOut(anyMatch(scene.random, 'style'), scene),
  remove: (scene) => takeOut(anyChild(scene.random), scene),
  'remove and remove': (scene) => {
    takeOut(anyChild(scene.random), scene);
    takeOut(anyChild(scene.random), scene);
  },
  'bring back': ({ random, removed }) => {
    const child = removed.splice(random.below(removed.length), 1)[0];
    if (child) place(child, random);
  },
  'change what is removed': ({ random, removed }) => {
    const child = random.pick(removed);
    if (child) child.textContent = anyText(random);
  },
  'move into what is removed': ({ random, removed }) => {
    const child = anyChild(random);
    const outside = random.pick(removed);
    if (child && outside instanceof Element) outside.append(child);
  },
  move: ({ random }) => {
    const child = anyChild(random);
    if (child) place(child, random);
  },
  swap: ({ random }) => {
    const child = anyChild(random);
    if (child?.nextSibling) child.before(child.nextSibling);
  },
  replace: ({ random }) => anyChild(random)?.replaceWith(random.once(2) ? madePart(random) : anyText(random)),
  'replace all children': ({ random }) => anyElement(random)?.replaceChildren(anyText(random)),
  'set the HTML': ({ random }) => {
    const element = anyElement(random);
    if (element) element.innerHTML = anyPhrase(random);
  },
  unwrap: ({ random }) => {
    const element = anyElement(random);
    element?.replaceWith(...element.childNodes);
  },
  wrap: ({ random }) => {
    const child = anyChild(random);
    const around = document.createElement(anyTag(random));
    child?.replaceWith(around);
    if (child) around.append(child);
  },
  'wrap a part of a text': ({ random }) => {
    const text = anyTextNode(random);
    if (!text) return;
    const range = new Range();
    const start = random.below(text.length + 1);
    range.setStart(text, start);
    range.setEnd(text, start + random.below(text.length - start + 1));
    range.surroundContents(document.createElement(anyTag(random)));
  },
};
