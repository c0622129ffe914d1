import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChangeWatcher, watchChanges } from '../../../page/changes.ts';
import { PROSE } from '../../../page/prose.ts';
import { element, useBody } from './body.ts';

useBody();

let watcher: ChangeWatcher;
let onChange: ReturnType<typeof vi.fn<() => void>>;
let controller: AbortController;

beforeEach(() => {
  document.body.innerHTML = '<div><p>one <b>two</b></p><pre>code</pre><i></i></div>';
  onChange = vi.fn<() => void>();
  controller = new AbortController();
  watcher = watchChanges({ onChange, prose: PROSE, signal: controller.signal });
});

afterEach(() => controller.abort());

const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
const nameOf = (node: Node): string => (node instanceof ShadowRoot ? '#shadow' : node.nodeName.toLowerCase());

/** Looks for all of them at once. */
function findShadowRoots(): void {
  Array.from(watcher.searchShadowRoots());
}

/** What is taken now: "p, li | toggled": the blocks, then whether something was toggled. */
function taken(): string | null {
  const changes = watcher.take();
  return changes && `${[...changes.blocks].map(nameOf).join(', ')} | ${changes.toggles ? 'toggled' : ''}`;
}

describe('the blocks to read again', () => {
  it.each<[string, () => unknown, string | null]>([
    ['are none where nothing changed', () => undefined, null],
    [
      'are that of an edited text',
      () => {
        (find('b').firstChild as Text).data = 'x';
      },
      'p | ',
    ],
    ['are that of an added text', () => find('b').append('x'), 'p | '],
    ['are that of a removed text', () => find('b').firstChild?.remove(), 'p | '],
    [
      'are those around and inside an added element',
      () => {
        find('i').innerHTML = '<em>x</em><ul><li>y</ul>';
      },
      'div, li | ',
    ],
    ['are none for what is not prose', () => find('pre').append('x'), ' | '],
    ['are none for what is gone again', () => element('<ul><li>y</ul>').remove(), 'body | '],
    ['are both of those a text moves between', () => document.body.append(find('b')), 'p, body | '],
    [
      'are named once',
      () => {
        find('b').append('x');
        find('b').append('y');
      },
      'p | ',
    ],
  ])('%s', (_name, change, expected) => {
    change();
    expect(taken()).toBe(expected);
  });

  it('are handed out once', () => {
    find('b').append('x');
    expect(taken()).toBe('p | ');
    expect(taken()).toBeNull();
  });

  it('are gathered over several reports of the browser', async () => {
    find('b').append('x');
    await Promise.resolve();
    expect(onChange).toHaveBeenCalledTimes(1);
    find('div').append('y');
    expect(taken()).toBe('p, div | ');
  });
});

describe('what hides and shows', () => {
  it('is not watched before it is asked for', () => {
    find('p').hidden = true;
    expect(taken()).toBeNull();
  });

  it.each([
    ['aria-hidden', ' | toggled'],
    ['class', ' | toggled'],
    ['contenteditable', 'p | toggled'],
    ['hidden', ' | toggled'],
    ['open', ' | toggled'],
    ['role', 'p | toggled'],
    ['style', ' | toggled'],
  ])('is noticed from then on by %s, and what is edited is read again', (name, expected) => {
    watcher.watchAttributes();
    find('p').setAttribute(name, 'x');
    expect(taken()).toBe(expected);
  });

  it.each(['title', 'href', 'data-x', 'id'])('is not a matter of %s', (name) => {
    watcher.watchAttributes();
    find('p').setAttribute(name, 'x');
    expect(taken()).toBeNull();
  });

  it('is noticed in shadow roots, those from before and those from after', () => {
    const before = find('div').attachShadow({ mode: 'open' });
    before.innerHTML = '<u>a</u>';
    findShadowRoots();
    watcher.watchAttributes();
    const after = find('p').attachShadow({ mode: 'open' });
    after.innerHTML = '<s>b</s>';
    findShadowRoots();
    taken();
    for (const root of [before, after]) (root.firstElementChild as HTMLElement).hidden = true;
    expect(taken()).toBe(' | toggled');
  });
});

describe('shadow roots', () => {
  it('count as changed when they are found, and are watched', () => {
    const root = find('p').attachShadow({ mode: 'open' });
    root.innerHTML = 'a<ul><li>b</ul>';
    expect(taken()).toBeNull();
    findShadowRoots();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect([...watcher.shadowRoots]).toEqual([root]);
    expect(taken()).toBe('#shadow, li | toggled');
    root.append('x');
    expect(taken()).toBe('#shadow | ');
  });

  it('are found with the element that is added, also inside one another', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append('a', inner);
    inner.attachShadow({ mode: 'open' }).append('b');
    document.body.append(outer);
    expect(taken()).toBe('body, #shadow, #shadow | ');
  });

  it('that are known do not change anything when looked for again', () => {
    find('p').attachShadow({ mode: 'open' }).append('a');
    findShadowRoots();
    taken();
    onChange.mockClear();
    findShadowRoots();
    expect(taken()).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('that come back with their host count as changed', () => {
    const host = find('p');
    host.attachShadow({ mode: 'open' }).append('a');
    findShadowRoots();
    host.remove();
    taken();
    document.body.append(host);
    expect(taken()).toContain('#shadow');
  });
});

describe('the end', () => {
  it('stops the watching', async () => {
    controller.abort();
    find('b').append('x');
    await Promise.resolve();
    expect(onChange).not.toHaveBeenCalled();
    expect(taken()).toBeNull();
  });
});
