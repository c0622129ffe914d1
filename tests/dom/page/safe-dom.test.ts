import { describe, expect, it } from 'vitest';
import { createBlockOf, createIsReadable, PROSE } from '../../../page/prose.ts';
import * as safe from '../../../page/safe-dom.ts';
import { element, useBody } from './body.ts';
import { runsBelow } from './runs.ts';

useBody();

const NAMES = [
  'attributes',
  'checkVisibility',
  'childNodes',
  'children',
  'contains',
  'firstChild',
  'getAttribute',
  'isConnected',
  'lastChild',
  'localName',
  'nextSibling',
  'nodeType',
  'parentNode',
  'previousSibling',
  'shadowRoot',
] as const;

/** A form that answers with its own fields where its properties are read. */
function clobbered(): HTMLFormElement {
  const inputs = NAMES.map((name) => `<input name="${name}">`).join('');
  const form = element(`<form title="t">An EMT ${inputs}</form>`);
  form.before('before');
  form.after('after');
  return form as HTMLFormElement;
}

describe('a form whose fields clobber its properties', () => {
  it('does clobber them in this browser', () => {
    expect(clobbered().parentNode).toBeInstanceOf(HTMLInputElement);
  });

  it('is read through the prototypes', () => {
    const form = clobbered();
    expect(safe.parentOf(form)).toBe(document.body);
    expect((safe.previousSiblingOf(form) as Text).data).toBe('before');
    expect((safe.nextSiblingOf(form) as Text).data).toBe('after');
    expect(safe.isConnected(form)).toBe(true);
    expect(safe.nodeTypeOf(form)).toBe(1);
    expect(safe.localNameOf(form)).toBe('form');
    expect(safe.shadowRootOf(form)).toBeNull();
    expect(safe.attributeOf(form, 'title')).toBe('t');
    expect(safe.isRendered(form)).toBe(true);
    expect(safe.outwardOf(form)).toBe(document.body);
    expect([safe.isElement(form), safe.isText(form)]).toEqual([true, false]);
  });

  it('is a block, readable, and walked over without harm', () => {
    const form = clobbered();
    expect(createBlockOf(PROSE)(form)).toBe(form);
    expect(createIsReadable()(form)).toBe(true);
    const texts = runsBelow(document.body).map(({ text }) => text.trim());
    expect(texts).toEqual(['before', 'after', 'An EMT']);
  });
});

describe('one step outward', () => {
  it('leads from a shadow root to its host, and from the document nowhere', () => {
    const host = element('<div></div>');
    expect(safe.outwardOf(host.attachShadow({ mode: 'open' }))).toBe(host);
    expect(safe.outwardOf(document)).toBeNull();
    expect(safe.outwardOf(new DocumentFragment())).toBeNull();
  });
});
