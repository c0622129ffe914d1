/*
 * What Spellout marks and what it does not, row by row. The tests of
 * `support.test.ts` are made of it, and `npm run support` writes
 * `docs/support.md` from it.
 */

/**
 * - `marked`: its short forms are marked;
 * - `left alone`: they are not, and that is what we want;
 * - `not supported`: they are not, and it is a pity.
 */
export type Support = 'marked' | 'left alone' | 'not supported';

export type SupportRow = {
  /** For people: "a frame in a frame". */
  what: string;
  /** The page it is on, below `tests/fixtures/support`; or the page of `serve-editors.ts`. */
  fixture: string;
  /** What is written there; a mark counts as the row's if its text node holds this. */
  text: string;
  chromium: Support;
  firefox: Support;
  /** Why it is not marked, or under what condition it is. */
  why?: string;
};

export type SupportGroup = {
  title: string;
  rows: readonly SupportRow[];
};

type Rest = { why?: string; firefox?: Support };

/** Where real editors are, made by their own packages. */
export const EDITORS_PAGE = '/editors';

/** A row that is the same in both browsers unless told otherwise. */
function row(
  [what, text]: readonly [string, string],
  fixture: string,
  support: Support,
  { why, firefox = support }: Rest = {},
): SupportRow {
  return { what, fixture, text, chromium: support, firefox, ...(why ? { why } : {}) };
}

const NO_PROSE = 'Not a text document: the script leaves at once.';
const NOT_SHOWN = 'Nobody sees it.';
const EDITED = 'It is being edited: what is typed is never marked.';
const CODE = 'Code is not prose.';
const IMITATED = 'Code is not prose. The test imitates its markup.';

const DOCUMENTS: readonly SupportRow[] = [
  row(['HTML', 'AEMT in a paragraph'], 'text.html', 'marked'),
  row(['XHTML', 'EMS in XHTML'], 'page.xhtml', 'marked'),
  row(['Plain text', 'EMS in plain text'], 'plain.txt', 'not supported', {
    why: 'The browser shows it as one `pre` element, and those are taken for code.',
  }),
  row(['JSON', 'EMS in JSON'], 'note.json', 'left alone', { why: NO_PROSE }),
  row(['SVG', 'EMS in a drawing'], 'drawing.svg', 'left alone', { why: NO_PROSE }),
  row(['XML', 'EMS in a feed'], 'feed.xml', 'left alone', { why: NO_PROSE }),
  row(['An image', 'EMS'], 'picture.png', 'left alone', { why: NO_PROSE }),
  row(['PDF', 'EMS in a PDF'], 'sheet.pdf', 'not supported', {
    why: 'The browser lets no extension into its PDF viewer.',
  }),
];

const FRAMES: readonly SupportRow[] = (
  [
    ['A frame of the same origin', 'EMS in a frame of the same origin', 'marked'],
    ['A frame of another origin', 'EMS in a frame of another origin', 'marked'],
    ['A frame in a frame', 'EMS in a frame in a frame', 'marked'],
    ['`about:blank`, filled by the page', 'EMS in an empty frame that the page fills', 'marked'],
    ['`about:blank`, written by the page', 'EMS in a frame that the page writes', 'marked'],
    ['`srcdoc`', 'EMS in a srcdoc frame', 'marked'],
    ['Sandboxed, with scripts', 'EMS in a sandboxed frame with scripts', 'marked'],
    ['Sandboxed, without scripts', 'EMS in a sandboxed frame without scripts', 'marked'],
    ['`data:`', 'EMS in a data frame', 'marked'],
    ['`blob:`', 'EMS in a blob frame', 'marked'],
    ['`javascript:`', 'EMS in a javascript frame', 'marked'],
    ['A frame of XHTML', 'EMS in XHTML', 'marked'],
    ['`object`', 'EMS in a frame by an object element', 'marked'],
    ['`embed`', 'EMS in a frame by an embed element', 'marked'],
    ['A frame that comes later', 'EMS in a frame that comes later', 'marked'],
    ['A frame that is not shown', 'EMS in a frame that is not shown', 'left alone', { why: NOT_SHOWN }],
  ] as const
).map(([what, text, support, rest]) => row([what, text], 'frames.html', support, rest));

const FRAME_SET = row(['A frame of a frame set', 'EMS in a frame of a frame set'], 'frameset.html', 'marked');

const SILENT = {
  why: 'That makes no event: looked for in the first four seconds, and wherever the page changes.',
};

const CLOSED = { why: 'A mark in it would tell the page’s scripts the way in.' };

const SHADOW_ROOTS: readonly SupportRow[] = (
  [
    ['Open', 'EMS in an open root.', 'marked'],
    ['Open, in an open one', 'EMS in an open root in an open root', 'marked'],
    ['Open, declared in HTML', 'EMS in a declared open root', 'marked'],
    ['Open, with a host that comes later', 'EMS in an open root that comes with its host', 'marked'],
    ['Open, attached to an old host', 'EMS in an open root attached later', 'marked', SILENT],
    ['Slotted text', 'EMS in slotted text', 'marked'],
    ['Closed', 'EMS in a closed root', 'left alone', CLOSED],
    ['Closed, declared in HTML', 'EMS in a declared closed root', 'left alone', CLOSED],
    ['Text slotted into a closed one', 'EMS in text slotted into a closed root', 'marked'],
  ] as const
).map(([what, text, support, rest]) => row([what, text], 'shadow.html', support, rest));

const TEXT: readonly SupportRow[] = (
  [
    ['A heading', 'EMS in a heading', 'marked'],
    ['A list', 'EMS in a list', 'marked'],
    ['A table', 'EMS in a table', 'marked'],
    ['A link', 'EMS in a link', 'marked'],
    ['A button', 'EMS on a button', 'marked'],
    ['A label', 'EMS on a label', 'marked'],
    ['A summary', 'EMS in a summary', 'marked'],
    ['An open dialog', 'EMS in an open dialog', 'marked'],
    ['From right to left', 'EMS in text from right to left', 'marked'],
    ['Vertical', 'EMS in vertical text', 'marked'],
    ['Text that cannot be selected', 'EMS in text that cannot be selected', 'marked'],
    [
      'Text for screen readers alone',
      'EMS in text for screen readers alone',
      'marked',
      { why: 'The mark is out of sight with its text.' },
    ],
    ['Inline SVG', 'EMS in inline SVG', 'left alone', { why: 'A drawing, not prose.' }],
    ['MathML', 'EMS in MathML', 'left alone', { why: 'A formula, not prose.' }],
    [
      'A choice of a select field',
      'EMS in a choice',
      'left alone',
      { why: 'Highlights are not painted in it.' },
    ],
    [
      'Content generated by CSS',
      'EMS in generated content',
      'not supported',
      { why: 'There is no text node.' },
    ],
    [
      '`aria-hidden`',
      'EMS in what is hidden from screen readers',
      'left alone',
      { why: 'Mostly decoration, or a copy of text that stands elsewhere.' },
    ],
    ['`hidden`', 'EMS in what is hidden.', 'left alone', { why: NOT_SHOWN }],
    ['`hidden=until-found`', 'EMS in what is hidden until it is found', 'left alone', { why: NOT_SHOWN }],
    ['`display: none`', 'EMS in what is not displayed', 'left alone', { why: NOT_SHOWN }],
    ['`visibility: hidden`', 'EMS in what is invisible', 'left alone', { why: NOT_SHOWN }],
    ['Closed details', 'EMS in closed details', 'left alone', { why: NOT_SHOWN }],
    ['A closed dialog', 'EMS in a closed dialog', 'left alone', { why: NOT_SHOWN }],
    ['`template`', 'EMS in a template', 'left alone', { why: NOT_SHOWN }],
    ['`noscript`', 'EMS in a noscript element', 'left alone', { why: NOT_SHOWN }],
    ['`script`', 'EMS in a script element', 'left alone', { why: NOT_SHOWN }],
    ['`style`', 'EMS in a style element', 'left alone', { why: NOT_SHOWN }],
  ] as const
).map(([what, text, support, rest]) => row([what, text], 'text.html', support, rest));

const FIELDS: readonly SupportRow[] = (
  [
    ['A text field', 'EMS in a text field', EDITED],
    ['A placeholder', 'EMS in a placeholder', 'It is no text of the page’s tree.'],
    ['A text area', 'EMS in a text area', EDITED],
    ['`contenteditable`', 'EMS in an editor.', EDITED],
    ['`contenteditable` without a value', 'EMS in an editor without a value', EDITED],
    ['`contenteditable=plaintext-only`', 'EMS in an editor of plain text', EDITED],
    ['An island of `contenteditable=false`', 'EMS in an island of an editor', 'It belongs to the editor.'],
    ['`role=textbox`', 'EMS in a text box by role', EDITED],
    ['A document in design mode', 'EMS in a document in design mode', EDITED],
    ['An editor that is a frame', 'EMS in an editor that is a frame', EDITED],
  ] as const
).map(([what, text, why]) => row([what, text], 'editors.html', 'left alone', { why }));

const REAL_EDITORS: readonly SupportRow[] = (
  [
    ['ProseMirror', 'EMS in ProseMirror', EDITED],
    ['CodeMirror 6', 'EMS in CodeMirror 6.', EDITED],
    ['CodeMirror 6, read-only', 'EMS in CodeMirror 6, read-only', CODE],
  ] as const
).map(([what, text, why]) => row([what, text], EDITORS_PAGE, 'left alone', { why }));

const CODE_PLACES: readonly SupportRow[] = (
  [
    ['CodeMirror 5', 'EMS in CodeMirror 5', IMITATED],
    ['Monaco', 'EMS in Monaco', IMITATED],
    ['Ace', 'EMS in Ace', IMITATED],
    ['`code`', 'EMS in code', CODE],
    ['`kbd`', 'EMS in keys', CODE],
    ['`samp`', 'EMS in a sample', CODE],
    ['`pre`', 'EMS in preformatted text', CODE],
    ['`xmp`', 'EMS in an example', CODE],
  ] as const
).map(([what, text, why]) => row([what, text], 'editors.html', 'left alone', { why }));

export const SUPPORT: readonly SupportGroup[] = [
  { title: 'Documents', rows: DOCUMENTS },
  { title: 'Frames', rows: [...FRAMES, FRAME_SET] },
  { title: 'Shadow roots', rows: SHADOW_ROOTS },
  { title: 'Text', rows: TEXT },
  { title: 'Fields, editors and code', rows: [...FIELDS, ...REAL_EDITORS, ...CODE_PLACES] },
];

/** End-to-end tests that one browser skips. */
export const SKIPPED: readonly { file: string; in: 'Chromium' | 'Firefox'; why: string }[] = [
  {
    file: 'tests/e2e/layers.test.ts',
    in: 'Firefox',
    why: 'One test of it: Firefox cannot tell that a page covers the tooltip, and “Compare” works there all the same.',
  },
  { file: 'tests/e2e/prerender.test.ts', in: 'Firefox', why: 'It prerenders no pages.' },
];
