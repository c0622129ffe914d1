import { describe, expect, it } from 'vitest';
import { accessBy } from '../../../entrypoints/in-page/shadow-root-access.ts';
import { element, useBody } from '../page/body.ts';

useBody();

/** Access by an opener that knows the closed roots made here, and notes whom it is asked about. */
function createAccess() {
  const roots = new Map<Element, ShadowRoot>();
  const asked: Element[] = [];
  const access = accessBy((one) => {
    asked.push(one);
    return roots.get(one) ?? null;
  });
  const close = (host: Element): ShadowRoot => {
    const root = host.attachShadow({ mode: 'closed' });
    roots.set(host, root);
    return root;
  };
  return { access, asked, close };
}

describe('a search for closed shadow roots', () => {
  it.each([
    ['a custom element', '<x-y></x-y>', true],
    ['a custom element with content', '<x-y>text</x-y>', true],
    ['an empty element that can be a host', '<div></div>', true],
    ['one that holds a blank text alone', '<section>\n  </section>', true],
    ['one that holds text', '<div> text</div>', false],
    ['one that holds an element', '<div><b></b></div>', false],
    ['one that holds an element behind a blank', '<div> <b></b></div>', false],
    ['an empty element that cannot be a host', '<td></td>', false],
    ['a drawing of a custom name', '<svg><x-y></x-y></svg>', false],
    [
      'a form that lies about its name',
      '<form><input name="localName"><input name="shadowRoot"></form>',
      false,
    ],
  ])('asks the browser about %s, or not', (_what, html, isAsked) => {
    const { access, asked } = createAccess();
    const made = element(html);
    const one = made.querySelector('svg > *') ?? made;
    expect(access.search(one)).toBeNull();
    expect(asked).toEqual(isAsked ? [one] : []);
  });

  it('finds a closed root, and finds it again once its host has got content', () => {
    const { access, close } = createAccess();
    const host = element('<div></div>');
    const root = close(host);
    expect(access.search(host)).toBe(root);
    host.append('text');
    expect(access.search(host)).toBe(root);
  });

  it('does not ask about an open root', () => {
    const { access, asked } = createAccess();
    const host = element('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    expect([access.search(host), access.of(host)]).toEqual([root, root]);
    expect(asked).toEqual([]);
  });
});

describe('a look at one element', () => {
  it('finds a closed root whatever its host holds', () => {
    const { access, close } = createAccess();
    const host = element('<div>text</div>');
    const root = close(host);
    expect(access.of(host)).toBe(root);
  });

  it('finds none, without harm, once the extension has gone', () => {
    const access = accessBy(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(access.of(element('<x-y></x-y>'))).toBeNull();
  });
});
