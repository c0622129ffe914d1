import { describe, expect, it } from 'vitest';
import { buildTree } from '../../../page/build-tree.ts';

describe('a tree built of plain data', () => {
  it('is elements of HTML with their attributes and texts', () => {
    const host = document.createElement('div');
    host.append(
      ...buildTree([
        'An ',
        {
          tag: 'b',
          attributes: { class: 'letter', lang: 'en' },
          children: ['E', { tag: 'i', attributes: {}, children: [] }],
        },
      ]),
    );
    expect(host.innerHTML).toBe('An <b class="letter" lang="en">E<i></i></b>');
  });

  it('takes text as text, whatever it looks like', () => {
    const [node] = buildTree(['<img src=x onerror=alert(1)>']);
    expect(node).toBeInstanceOf(Text);
  });

  it('is of HTML’s own elements in a document that is not', () => {
    const [element] = buildTree([{ tag: 'button', attributes: {}, children: [] }]);
    expect(element).toBeInstanceOf(HTMLButtonElement);
  });
});
