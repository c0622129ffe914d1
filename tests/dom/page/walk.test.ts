import { describe, expect, it } from 'vitest';
import { createBlockOf, PROSE } from '../../../page/prose.ts';
import { locate, type TextRun } from '../../../page/text-run.ts';
import { blocksBelow, runsOfBlock, walkBlocks } from '../../../page/walk.ts';
import { element, useBody } from './body.ts';
import { runsBelow } from './runs.ts';

useBody();

/** The texts of the runs below some HTML; a gap that a reader sees is "¶". */
function runsOf(html: string): string[] {
  document.body.innerHTML = html;
  return runsBelow(document.body).map(({ text }) => text.replaceAll('\n', '¶'));
}

describe('the runs of a page', () => {
  it.each([
    ['a paragraph is one run', '<p>An EMT drives.</p>', ['An EMT drives.']],
    ['inline elements join', '<p>E<b>M</b><i>T</i> and <a href="#">A<u>EMT</u></a></p>', ['EMT and AEMT']],
    ['neighboring blocks are runs of their own', '<p>EM</p><p>T</p>', ['EM', 'T']],
    ['an unknown element is a block', '<p>EM<x-y>T</x-y></p>', ['EM', 'T']],
    ['text around a block is two runs', '<div>EM<p>x</p>T</div>', ['EM', 'T', 'x']],
    ['text around an empty block is two runs as well', '<div>EM<div></div>T</div>', ['EM', 'T']],
    ['text around code is two runs', '<p>EM<code></code>T</p>', ['EM', 'T']],
    ['a line break parts', '<p>EM<br>T</p>', ['EM¶T']],
    ['a line break inside an inline element parts', '<p>EM<b><br>T</b></p>', ['EM¶T']],
    ['a line break behind an inline text parts', '<p><b>EM<br></b>T</p>', ['EM¶T']],
    ['an image parts', '<p>EM<img alt="">T</p>', ['EM¶T']],
    ['an image in a link of its own parts', '<p>EM<a><b><img alt=""></b></a>T</p>', ['EM¶T']],
    ['a word break opportunity joins', '<p>EM<wbr>T</p>', ['EMT']],
    ['an empty inline element joins', '<p>EM<span></span>T</p>', ['EMT']],
    ['a comment joins', '<p>EM<!-- no -->T</p>', ['EMT']],
    ['a table cell is a block', '<table><tr><td>EM<td>T</table>', ['EM', 'T']],
    ['a list item is a block', '<ul><li>EM<li>T</ul>', ['EM', 'T']],
    ['a button is a block', '<p>EM<button>T</button></p>', ['EM', 'T']],
    ['blank text is no run', '<div> <p>a</p>\n\t<p> </p>\u00a0<p></p></div>', ['a']],
    ['a blank node inside a run stays', '<p>EMS<b> </b>EMT</p>', ['EMS EMT']],
  ])('%s', (_name, html, runs) => {
    expect(runsOf(html)).toEqual(runs);
  });

  it.each([
    'code',
    'kbd',
    'math',
    'noscript',
    'output',
    'pre',
    'samp',
    'script',
    'select',
    'style',
    'template',
    'textarea',
    'title',
    'video',
  ])('leave out what stands in <%s>, and part there', (name) => {
    document.body.innerHTML = '<p>EM</p>';
    const skipped = document.createElement(name);
    // Or else it would run.
    if (name === 'script') skipped.setAttribute('type', 'text/plain');
    skipped.append('EMS ', element('<b>EMR</b>'));
    document.querySelector('p')?.append(skipped, 'T');
    expect(runsBelow(document.body).map(({ text }) => text)).toEqual(['EM', 'T']);
  });

  it.each(['<svg><text>EMS</text></svg>', '<object>EMS</object>', '<picture><img></picture>'])(
    'leave out what stands in %s, and go on behind it',
    (html) => {
      expect(runsOf(`<p>EM${html}T</p>`)).toEqual(['EM¶T']);
    },
  );

  it('end at the shadow root they stand in', () => {
    const host = document.createElement('x-y');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = 'An <b>EMT</b><p>drives</p>';
    document.body.append(host);
    expect(runsBelow(root).map(({ block, text }) => [block === root, text])).toEqual([
      [true, 'An EMT'],
      [false, 'drives'],
    ]);
    expect(runsBelow(document.body)).toEqual([]);
  });

  it('are none in a shadow root whose host is no place for prose', () => {
    document.body.innerHTML = '<pre><span></span></pre>';
    const root = document.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>An EMT</p>';
    expect(runsBelow(root)).toEqual([]);
  });

  it('are those of pieces where a text is very long, without a word cut in two', () => {
    const paragraph = element('<p></p>');
    const text = 'An EMT drives. '.repeat(10_000);
    paragraph.append(text.slice(0, 70_001), text.slice(70_001));
    const runs = runsBelow(paragraph);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    for (const run of runs) expect(run.text).toMatch(/^[AEd].*\s$/);
    const [, second] = runs;
    const at = second?.text.indexOf('EMT') ?? 0;
    const { start, end } = locate(second as TextRun, { start: at, end: at + 3 });
    expect(start.node.data.slice(start.offset, end.offset)).toBe('EMT');
  });
});

describe('the walk over the blocks of a page', () => {
  it('tells when the page takes away the place it has come to', () => {
    document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
    const first = document.querySelector('p');
    const blocks = walkBlocks(document.body, PROSE);
    expect(blocks.next().value).toBe(first);
    first?.remove();
    expect(blocks.next()).toEqual({ value: false, done: true });
  });

  it('tells when it has come to the end', () => {
    document.body.innerHTML = '<p>one</p>';
    const blocks = walkBlocks(document.body, PROSE);
    blocks.next();
    expect(blocks.next()).toEqual({ value: true, done: true });
  });
});

describe('a block', () => {
  it.each([
    ['the nearest element that is no inline one', '<div><p>a<b><i>EMT</i></b></p></div>', 'p'],
    ['the element itself where it is no inline one', '<div><i><em-t>EMT</em-t></i></div>', 'em-t'],
    ['none in code', '<p><code><b>EMT</b></code></p>', null],
    ['none in a block in a preformatted one', '<pre><div>EMT</div></pre>', null],
  ])('of a text is %s', (_name, html, expected) => {
    document.body.innerHTML = html;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode() as Text;
    while (text.data !== 'EMT') text = texts.nextNode() as Text;
    const block = createBlockOf(PROSE)(text.parentNode as Node);
    expect(block instanceof Element ? block.localName : block).toBe(expected);
  });

  it('can be an element that is outside of the document', () => {
    const span = element('<span>EMT</span>');
    span.remove();
    expect(createBlockOf(PROSE)(span)).toBe(span);
  });

  it('is read alone, without the blocks inside it', () => {
    document.body.innerHTML = '<div>EM<p>other</p>T<b>s</b></div>';
    const div = document.querySelector('div') as Element;
    const runs = runsOfBlock(div, PROSE);
    expect(runs.map(({ text }) => text)).toEqual(['EM', 'Ts']);
  });

  it('is named once among those below a node, with the one around it', () => {
    document.body.innerHTML = '<div><span>a<p>b<i>c</i></p><pre>d</pre><p></p></span></div>';
    const span = document.querySelector('span') as Element;
    const names = [...blocksBelow(span, createBlockOf(PROSE))].map((block) => (block as Element).localName);
    expect(names).toEqual(['div', 'p']);
  });
});
