import { describe, expect, it, vi } from 'vitest';
import { element, find, shadowed } from './body.ts';
import { body, marksOf, ranges, read, settle, startReading, useReading } from './reading.ts';

useReading();

describe('a page', () => {
  it.each([
    ['has short forms marked with their endings', '<p>EMS and EMTs.</p>', '[EMS?] and [EMTs?].'],
    [
      'has one meaning claimed that it defines',
      '<p>Emergency medical services (EMS)</p>',
      'Emergency medical services ([EMS])',
    ],
    [
      'has one meaning claimed that it writes out',
      '<p>EMR: an emergency medical responder</p>',
      '[EMR]: an emergency medical responder',
    ],
    [
      'has one meaning claimed that it gives itself',
      '<p>Early Mouse Teams (EMT)</p>',
      'Early Mouse Teams ([EMT])',
    ],
    [
      'takes the nearest definition before, where it has two',
      '<p>EMT</p><p>Early Mouse Teams (EMT)</p><p>EMT</p><p>Elf Mail Trucks (EMT)</p><p>EMT</p>',
      '[EMT?]Early Mouse Teams ([EMT])[EMT]Elf Mail Trucks ([EMT])[EMT]',
    ],
    [
      'leaves open what stands in another section than its two definitions',
      '<p>Early Mouse Teams (EMT)</p><p>Elf Mail Trucks (EMT)</p><h2>More</h2><p>EMT</p>',
      'Early Mouse Teams ([EMT])Elf Mail Trucks ([EMT])More[EMT?]',
    ],
    [
      'explains what only it knows, before and after it is defined',
      '<p>ZBW</p><p>zebra body weight (ZBW)</p><p>ZBWs</p>',
      '[ZBW]zebra body weight ([ZBW])[ZBWs]',
    ],
    [
      'defines in a list and in a table',
      '<dl><dt>ZBW</dt><dd>Zebra body weight</dd></dl><table><tr><td>QXP<td>Quick Xylem Probe</table><p>ZBW, QXP',
      '[ZBW]Zebra body weight[QXP]Quick Xylem Probe[ZBW], [QXP]',
    ],
    [
      'speaks of an ambulance',
      '<p>The EMS crew drove the patient in an ambulance; the paramedic kept the airway open.</p>',
      'The [EMS] crew drove the patient in an ambulance; the paramedic kept the airway open.',
    ],
    [
      'shouts',
      '<h1>START YOUR DAY IN STYLE WITH EMS</h1><p>EMS</p>',
      'START YOUR DAY IN STYLE WITH EMS[EMS?]',
    ],
    [
      'defines with the title of an <abbr>',
      '<p><abbr title="Emergency Medical Services">EMS</abbr> and EMS</p>',
      '[EMS] and [EMS]',
    ],
    [
      'defines nothing with a title that does not fit',
      '<p><abbr title="Who knows what this is">EMS</abbr></p>',
      '[EMS?]',
    ],
    [
      'defines nothing where no reader sees it',
      '<p>EMS</p><p hidden>Emergency medical services (EMS)</p>',
      '[EMS?]Emergency medical services (EMS)',
    ],
    [
      'defines nothing in a hidden <abbr>',
      '<p>EMS</p><p hidden><abbr title="Emergency Medical Services">EMS</abbr></p>',
      '[EMS?]EMS',
    ],
    ['has a mark that runs over elements', '<p>E<b>M</b>T-Bas<i>ic</i></p>', '[EMT-Basic]'],
    [
      'has no mark in code, fields and editors',
      '<pre>EMS</pre><p>EMS<code>EMS</code></p><p contenteditable>EMS</p>',
      'EMS[EMS?]EMSEMS',
    ],
    ['has no mark in unknown capitals', '<p>A QZXJW</p>', 'A QZXJW'],
  ])('%s', async (_name, html, marked) => {
    await read(html);
    expect(body()).toBe(marked);
  });

  it('is marked with static ranges alone, in two highlights', async () => {
    await read('<p>TBI, an early mouse team (EMT)</p>');
    expect([...CSS.highlights.keys()].sort()).toEqual(['spellout-claimed', 'spellout-could-mean']);
    expect(ranges().map((range) => range.constructor.name)).toEqual(['StaticRange', 'StaticRange']);
  });

  it('is never touched', async () => {
    document.body.innerHTML = '<p>E<b>M</b>S and <abbr title="Emergency Medical Technician">EMT</abbr></p>';
    const before = document.documentElement.outerHTML;
    const nodes = document.createTreeWalker(document);
    const count = (): number => {
      nodes.currentNode = document;
      let number = 0;
      while (nodes.nextNode()) number += 1;
      return number;
    };
    const countBefore = count();
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const { reader, end } = startReading();
    await settle();
    const [first] = reader.occurrences();
    if (first) reader.ring(first);
    await vi.advanceTimersByTimeAsync(5000);
    expect(marksOf()).toBe('[EMS?] [EMT]');
    end();
    expect(observer.takeRecords()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(count()).toBe(countBefore);
  });

  it('asks for the short forms on it at once, and for none twice', async () => {
    const { asked } = await read('<p>EMS, EMT, EMS</p>');
    element('<p>EMT and AEMT</p>');
    await settle();
    expect(asked).toEqual([['EMS', 'EMT'], ['AEMT']]);
  });

  it('without short forms has nothing registered, adopted, asked or told', async () => {
    const { asked, onChange } = await read('<p>Emergency medical services (QZXJ) drive.</p>');
    element('<p>More text.</p>');
    await vi.advanceTimersByTimeAsync(5000);
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(asked).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('whose short forms are all hidden adopts no sheet before one is shown', async () => {
    await read('<p hidden>EMS</p>');
    expect(document.adoptedStyleSheets).toEqual([]);
    find('p').hidden = false;
    await settle();
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(body()).toBe('[EMS?]');
  });

  it('has its marks put back when its own scripts clear the registry', async () => {
    await read('<p>EMS</p>');
    CSS.highlights.clear();
    element('<p>more</p>');
    await settle();
    expect(marksOf()).toBe('[EMS?]');
  });

  it('of many thousands of runs is read to its end', async () => {
    const { reader } = await read('<p>An EMT drives.</p>'.repeat(20_000));
    await vi.waitFor(() => expect(reader.occurrences()).toHaveLength(20_000), { timeout: 5000 });
  });
});

describe('the end of a reading', () => {
  it('takes every highlight and sheet away, and leaves those of the page', async () => {
    const [mine, own] = [new CSSStyleSheet(), new Highlight()];
    document.adoptedStyleSheets = [mine];
    CSS.highlights.set('own', own);
    document.body.innerHTML = '<p>EMS</p>';
    const host = shadowed('EMT');
    const { reader, end } = startReading();
    await settle();
    const [first] = reader.occurrences();
    if (first) reader.ring(first);
    end();
    expect([...CSS.highlights.keys()]).toEqual(['own']);
    expect(document.adoptedStyleSheets).toEqual([mine]);
    expect(host.shadowRoot?.adoptedStyleSheets).toEqual([]);
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
  });

  it('ends all work, at once and for good', async () => {
    const { asked, onChange, end } = await read('<p>EMS</p>');
    element('<p>EMT</p>');
    end();
    onChange.mockClear();
    element('<p>EMR</p>');
    dispatchEvent(new Event('resize'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toEqual([['EMS']]);
    expect(onChange).not.toHaveBeenCalled();
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('during a look-up marks nothing', async () => {
    document.body.innerHTML = '<p>EMS</p>';
    const { end } = startReading();
    end();
    await settle();
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});

describe('the reader', () => {
  it('tells what a short form means here', async () => {
    const { reader } = await read('<p>EMS (emergency medical services), EMT</p>');
    const kinds = ['EMS', 'EMT', 'EMR'].map((shortForm) => reader.meaningOf(shortForm)?.kind);
    expect(kinds).toEqual(['claimed', 'could-mean', undefined]);
  });

  it('names the marks a reader can see, all of them or those of one block', async () => {
    const { reader } = await read('<p>EMS <b>EMT</b></p><p>EMR</p><p hidden>AEMT</p>');
    const names = (list: ReturnType<typeof reader.occurrences>) => list.map(({ shortForm }) => shortForm);
    expect(names(reader.occurrences())).toEqual(['EMS', 'EMT', 'EMR']);
    expect(names(reader.occurrencesNear(find('b').firstChild as Text))).toEqual(['EMS', 'EMT']);
  });

  it('rings one mark for a moment', async () => {
    const { reader } = await read('<p>EMS</p>');
    const [first] = reader.occurrences();
    if (!first) throw new Error('There is no mark.');
    reader.ring(first);
    expect([...(CSS.highlights.get('spellout-ring') ?? [])]).toEqual([first.range]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(CSS.highlights.get('spellout-ring')?.size).toBe(0);
  });
});
