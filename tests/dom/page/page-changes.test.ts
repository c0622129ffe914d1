import { describe, expect, it } from 'vitest';
import { element, find } from './body.ts';
import { body, ranges, read, settle, startReading, useReading } from './reading.ts';

useReading();

type Change = readonly [name: string, before: string, change: () => void, after: string];

const changes: readonly Change[] = [
  ['added text', '<p>EMS</p>', () => element('<p>EMT</p>'), '[EMS?][EMT?]'],
  ['text added to a text', '<p>EM</p>', () => find('p').append('S'), '[EMS?]'],
  [
    'edited text',
    '<p>EMS</p>',
    () => {
      (find('p').firstChild as Text).data = 'No EMT';
    },
    'No [EMT?]',
  ],
  [
    'text edited away',
    '<p>EMS</p>',
    () => {
      find('p').textContent = 'no';
    },
    'no',
  ],
  ['removed text', '<p>EMS</p><p>EMT</p>', () => find('p').remove(), '[EMT?]'],
  ['moved text', '<p>EMS</p><p>EMT</p>', () => document.body.append(find('p')), '[EMT?][EMS?]'],
  ['text split', '<p>an EMS</p>', () => (find('p').firstChild as Text).splitText(4), 'an [EMS?]'],
  [
    'text joined',
    '<p>E<!---->MS</p>',
    () => {
      find('p').childNodes[1]?.remove();
      find('p').normalize();
    },
    '[EMS?]',
  ],
  [
    'a word that a line break parts',
    '<p>E<i></i>MS</p>',
    () => find('i').append(document.createElement('br')),
    'EMS',
  ],
  [
    'text hidden by an attribute',
    '<p>EMS</p>',
    () => {
      find('p').hidden = true;
    },
    'EMS',
  ],
  [
    'text hidden by its style',
    '<p>EMS</p>',
    () => {
      find('p').style.display = 'none';
    },
    'EMS',
  ],
  [
    'text shown by a class',
    '<style>.on b{display:inline !important}</style><p><b style="display:none">EMS</b></p>',
    () => find('p').classList.add('on'),
    '.on b{display:inline !important}[EMS?]',
  ],
  [
    'text opened in a disclosure',
    '<details><summary>x</summary>EMS</details>',
    () => {
      find<HTMLDetailsElement>('details').open = true;
    },
    'x[EMS?]',
  ],
  [
    'text opened for editing',
    '<p>EMS</p>',
    () => {
      find('p').contentEditable = 'true';
    },
    'EMS',
  ],
  [
    'text closed for editing',
    '<p contenteditable>EMS</p>',
    () => find('p').removeAttribute('contenteditable'),
    '[EMS?]',
  ],
  ['text that becomes a text box', '<p>EMS</p>', () => find('p').setAttribute('role', 'textbox'), 'EMS'],
  ['text hidden from machines', '<p>EMS</p>', () => find('p').setAttribute('aria-hidden', 'true'), 'EMS'],
  ['a block moved into a listing', '<p>EMS</p><pre></pre>', () => find('pre').append(find('p')), 'EMS'],
  [
    'a block moved out of a listing',
    '<pre><p>EMS</p></pre>',
    () => document.body.append(find('p')),
    '[EMS?]',
  ],
  [
    'a block moved into hidden text',
    '<p>EMS</p><div hidden></div>',
    () => find('div').append(find('p')),
    'EMS',
  ],
  [
    'evidence that appears',
    '<p>EMS</p>',
    () => element('<p>emergency medical services</p>'),
    '[EMS]emergency medical services',
  ],
  ['evidence that goes', '<p>EMS</p><b>emergency medical services</b>', () => find('b').remove(), '[EMS?]'],
  [
    'evidence that is hidden',
    '<p>EMS</p><b>emergency medical services</b>',
    () => {
      find('b').hidden = true;
    },
    '[EMS?]emergency medical services',
  ],
  [
    'evidence that is contradicted',
    '<p>EMS (emergency medical services)</p>',
    () => element('<p>Early Mouse Services (EMS)</p>'),
    '[EMS] (emergency medical services)Early Mouse Services ([EMS])',
  ],
  [
    'evidence from before there was a short form',
    '<p>emergency medical services</p>',
    () => element('<p>EMS</p>'),
    'emergency medical services[EMS]',
  ],
  [
    'a title that changes',
    '<p>EMT <abbr title="Early Mouse Teams">EMT</abbr></p>',
    () => find('abbr').setAttribute('title', 'none'),
    '[EMT?] [EMT?]',
  ],
  [
    'a description that comes behind its term',
    '<dl><dt>EMT</dt></dl>',
    () => find('dl').append(element('<dd>Early Mouse Teams</dd>')),
    '[EMT]Early Mouse Teams',
  ],
  [
    'a description that is edited',
    '<table><tr><td>EMT<td><p>Early Mouse Teams</p></table>',
    () => {
      find('p').textContent = 'a crew';
    },
    '[EMT?]a crew',
  ],
  [
    'a description that makes room for another',
    '<dl><dt>EMT</dt><dd>a crew</dd><dd>Early Mouse Teams</dd></dl>',
    () => find('dd').remove(),
    '[EMT]Early Mouse Teams',
  ],
  [
    'a style sheet that comes inside another element',
    '<p class="x">EMS</p>',
    () => element('<div><style>.x{display:none}</style></div>'),
    'EMS.x{display:none}',
  ],
  [
    'a summary that another one goes before',
    '<details><summary>EMS</summary></details>',
    () => find('details').prepend(element('<summary>x</summary>')),
    'xEMS',
  ],
  [
    'a short form that the page ceases to define',
    '<p>a ZBW</p><b>zebra body weight (ZBW)</b><div><abbr title="zebra body weight">the ZBW</abbr></div>',
    () => find('b').remove(),
    'a ZBWthe ZBW',
  ],
];

describe('a page that changes', () => {
  it.each(changes)('has its marks follow: %s', async (_name, before, change, after) => {
    await read(before);
    change();
    await settle();
    expect(body()).toBe(after);
  });

  it('has nothing lost that changes while a look-up is under way', async () => {
    document.body.innerHTML = '<p>EMS</p>';
    startReading();
    element('<p>emergency medical services</p>');
    find('p').append(' EMT');
    await settle();
    expect(body()).toBe('[EMS] [EMT?]emergency medical services');
  });

  it('keeps the ranges of the blocks that did not change', async () => {
    await read('<p>EMS</p>');
    const [range] = ranges();
    element('<p>EMT</p>');
    await settle();
    expect(ranges()).toContain(range);
  });

  it('has no mark left in what was removed', async () => {
    await read('<div><p>EMS</p></div>');
    find('div').remove();
    await settle();
    expect(ranges()).toEqual([]);
  });
});
