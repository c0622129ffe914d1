import { describe, expect, it } from 'vitest';
import { createIsReadable } from '../../../page/prose.ts';
import { element, useBody } from './body.ts';

useBody();

const isReadable = (selector: string): boolean =>
  createIsReadable()(document.querySelector(selector) as Element);

describe('text can be read', () => {
  it.each([
    ['in a paragraph', '<p id="x">EMS</p>'],
    ['in an element that only looks hidden to machines', '<p id="x" aria-hidden="false">EMS</p>'],
    ['in an element with an unknown role', '<p id="x" role="note">EMS</p>'],
    ['where editing is switched off', '<p id="x" contenteditable="false">EMS</p>'],
    ['in an open disclosure', '<details open><p id="x">EMS</p></details>'],
    ['in a summary of a closed disclosure', '<details><summary id="x">EMS</summary></details>'],
    ['beside an editor', '<div><div class="cm-editor">a</div><p id="x">EMS</p></div>'],
    ['in a class that only begins like an editor', '<p id="x" class="monaco-editor-note">EMS</p>'],
    [
      'visible inside invisible',
      '<div style="visibility:hidden"><p id="x" style="visibility:visible">EMS</p></div>',
    ],
    ['in an element without a box of its own', '<p>a<span id="x">EMS</span></p>'],
    ['in an off-screen element', '<p id="x" style="content-visibility:auto">EMS</p>'],
  ])('%s', (_name, html) => {
    element(html);
    expect(isReadable('#x')).toBe(true);
  });
});

const shut: readonly (readonly [string, string])[] = [
  ['hidden', 'hidden'],
  ['hidden until found', 'hidden="until-found"'],
  ['hidden from assistive technology', 'aria-hidden="true"'],
  ['open for editing', 'contenteditable'],
  ['open for editing in capitals', 'contenteditable="TRUE"'],
  ['open for plain editing', 'contenteditable="plaintext-only"'],
  ['a text box by its role', 'role="textbox"'],
  ['an Ace editor', 'class="big ace_editor"'],
  ['a CodeMirror', 'class="CodeMirror cm-s-default"'],
  ['a CodeMirror 6', 'class="cm-editor"'],
  ['a Monaco editor', 'class="monaco-editor vs-dark"'],
  ['not displayed', 'style="display:none"'],
  ['invisible', 'style="visibility:hidden"'],
  ['collapsed', 'style="visibility:collapse"'],
  ['skipped in painting', 'style="content-visibility:hidden"'],
];

describe('text cannot be read', () => {
  it.each(shut)('below an element that is %s', (_name, attributes) => {
    element(`<div ${attributes}><p><b id="x">EMS</b></p></div>`);
    expect(isReadable('#x')).toBe(false);
  });

  it.each(shut)('in a shadow root below an element that is %s', (_name, attributes) => {
    const host = element(`<div ${attributes}><p></p></div>`).firstElementChild as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<b>EMS</b>';
    expect(createIsReadable()(root.firstElementChild as Element)).toBe(false);
  });

  it.each([
    ['in a closed disclosure', '<details><p id="x">EMS</p></details>'],
    ['in an island inside an editor', '<div contenteditable><p id="x" contenteditable="false">EMS</p></div>'],
    ['in a closed popover', '<div popover id="x">EMS</div>'],
    ['in a closed dialog', '<dialog><p id="x">EMS</p></dialog>'],
  ])('%s', (_name, html) => {
    element(html);
    expect(isReadable('#x')).toBe(false);
  });

  it('in a child of a shadow host that has no slot for it', () => {
    const host = element('<div><b id="x">EMS</b></div>');
    host.attachShadow({ mode: 'open' });
    expect(isReadable('#x')).toBe(false);
  });
});

describe('an answer', () => {
  it('is kept for one look, and made anew for the next', () => {
    const paragraph = element('<p>EMS</p>');
    const first = createIsReadable();
    expect(first(paragraph)).toBe(true);
    paragraph.setAttribute('aria-hidden', 'true');
    expect(first(paragraph)).toBe(true);
    expect(createIsReadable()(paragraph)).toBe(false);
  });
});
