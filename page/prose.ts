import {
  attributeOf,
  hasNoBox,
  isDesigned,
  isElement,
  isRendered,
  localNameOf,
  outwardOf,
} from './safe-dom.ts';

/** Elements whose text runs on into the text around them. */
const INLINE = namesIn(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp rt rtc ruby s small
   span strike strong sub sup time tt u var wbr`,
);

/** Elements that hold code, of which `pre` stands on its own. */
const CODE = namesIn('code kbd pre samp');

/** Elements that hold no prose: code, fields, drawings, and what is never shown as text. */
const NOT_PROSE = namesIn(
  `applet audio canvas code datalist head iframe kbd listing math meter noembed noframes noscript object
   optgroup option output pre progress samp script select style svg template textarea title video xmp`,
);

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\w+/g));
}

/** What counts as prose. */
export type Prose = {
  /** The names of the elements whose text runs on into the text around them. */
  readonly inline: ReadonlySet<string>;
  /** Those of the elements whose text is not read. */
  readonly unread: ReadonlySet<string>;
};

/** What everyone calls prose. */
export const PROSE: Prose = { inline: INLINE, unread: NOT_PROSE };

/** Code is prose, too, where its reader wants so; code editors and fields stay what they are. */
export function proseWith(readsCode: boolean): Prose {
  if (!readsCode) return PROSE;
  const inline = INLINE.union(CODE);
  inline.delete('pre');
  return { inline, unread: NOT_PROSE.difference(CODE) };
}

/** Code editors that build their lines of ordinary elements. */
const CODE_EDITOR = /(?:^|\s)(?:ace_editor|cm-editor|CodeMirror|monaco-editor)(?:\s|$)/;

/** Attributes that decide whether text is prose or can be seen; a change to one is a reason to look again. */
export const DECIDING_ATTRIBUTES = [
  'aria-hidden',
  'class',
  'contenteditable',
  'hidden',
  'open',
  'role',
  'style',
];

/** The block whose text a text node belongs to, or null where its text is not prose. */
export type BlockOf = (parent: Node) => Node | null;

/** Makes a `BlockOf` that remembers its answers. It is good for as long as no node moves. */
export function createBlockOf(prose: Prose): BlockOf {
  const known = new Map<Node, Node | null>();
  const blockOf = (parent: Node): Node | null => {
    const answer = known.get(parent);
    if (answer !== undefined) return answer;
    const block = findBlock(parent, prose, blockOf);
    known.set(parent, block);
    return block;
  };
  return blockOf;
}

function findBlock(node: Node, prose: Prose, blockOf: BlockOf): Node | null {
  if (node instanceof ShadowRoot) return blockOf(node.host) && node;
  if (!isElement(node)) return node;
  const name = localNameOf(node);
  if (prose.unread.has(name)) return null;
  const outer = outwardOf(node);
  const outerBlock = outer === null ? node : blockOf(outer);
  if (outerBlock === null) return null;
  return prose.inline.has(name) && outer !== null ? outerBlock : node;
}

/** What stands in a line of text without being text: its neighbors are parted, and yet are one line of thought. */
const GAPS = new Set('br embed hr iframe img input object picture svg'.split(' '));

/** Whether an element is a mere gap in the text around it. Any other that is not inline ends a run. */
export function isGap(element: Element): boolean {
  return GAPS.has(localNameOf(element));
}

/**
 * Makes the question whether the text of an element can be read and is not being edited. It remembers its
 * answers, so it is good for one look only. An island of `contenteditable="false"` in an editor is the
 * editor's too.
 */
export function createIsReadable(): (element: Node) => boolean {
  const isShutAway = createIsWithin((node) => (isElement(node) ? isShut(node) : isDesigned(node)));
  const isShown = (node: Node): boolean => {
    if (!isElement(node) || isRendered(node)) return true;
    // Such an element has no box of its own; what is in it is rendered as if it stood around it.
    const outer = hasNoBox(node) ? outwardOf(node) : null;
    return outer !== null && isShown(outer);
  };
  return (node) => !isShutAway(node) && isShown(node);
}

/** Makes the question whether a node, or any around it, is of a kind. It remembers its answers. */
function createIsWithin(isOne: (node: Node) => boolean): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  const isWithin = (node: Node): boolean => {
    const answer = known.get(node);
    if (answer !== undefined) return answer;
    const outer = outwardOf(node);
    const is = isOne(node) || (outer !== null && isWithin(outer));
    known.set(node, is);
    return is;
  };
  return isWithin;
}

function isShut(element: Element): boolean {
  return (
    isEdited(element) ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'hidden') !== null ||
    CODE_EDITOR.test(attributeOf(element, 'class') ?? '')
  );
}

/** Attributes that open an element for editing, or shut it. */
export const EDITING_ATTRIBUTES: ReadonlySet<string> = new Set(['contenteditable', 'role']);

/** Whether what stands in an element is being edited: that is nobody's business, and not even read. */
export function isEdited(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return (
    (editable !== null && editable.toLowerCase() !== 'false') || attributeOf(element, 'role') === 'textbox'
  );
}

/** Makes the question whether a node is edited, or stands in what is. It is good for one look only. */
export function createIsInEditor(): (node: Node) => boolean {
  return createIsWithin((node) => (isElement(node) ? isEdited(node) : isDesigned(node)));
}
