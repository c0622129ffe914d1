import { describe, expect, it, vi } from 'vitest';
import { element, find, shadowed } from './body.ts';
import { body, ranges, read, settle, startReading, useReading } from './reading.ts';

useReading();

type Change = readonly [name: string, before: string, change: () => void, after: string];

describe('an open shadow root', () => {
  it.each<Change>([
    ['from the start is read', '', () => undefined, '#[EMS?]'],
    ['is read again when it changes', '', () => find('div').shadowRoot?.append('EMT'), '#[EMS?][EMT?]'],
    [
      'loses its mark when its host is hidden',
      '',
      () => {
        find('div').hidden = true;
      },
      '#EMS',
    ],
    [
      'has its say about the page',
      '<p>EMS</p>',
      () => find('div').shadowRoot?.append('emergency medical services'),
      '[EMS]#[EMS]emergency medical services',
    ],
    [
      'loses its mark when its host moves into a listing',
      '<pre></pre>',
      () => find('pre').append(find('div')),
      '#EMS',
    ],
    ['loses its mark when its host is removed', '', () => find('div').remove(), ''],
  ])('%s', async (_name, html, change, after) => {
    document.body.innerHTML = html;
    shadowed('<p>EMS</p>');
    startReading();
    await settle();
    change();
    await settle();
    expect(body()).toBe(after);
  });

  it('is read when its host is added later', async () => {
    await read('<p>EMT</p>');
    shadowed('<b>EMS</b>');
    await settle();
    expect(body()).toBe('[EMT?]#[EMS?]');
  });

  it('is read inside another one', async () => {
    const host = shadowed('<div></div>');
    const inner = host.shadowRoot?.firstElementChild?.attachShadow({ mode: 'open' });
    inner?.append('EMS');
    startReading();
    await settle();
    expect(body()).toBe('##[EMS?]');
  });

  it('has no say any more when its host moves into an editor of one that was attached meanwhile', async () => {
    element('<p>EMS</p>');
    const host = shadowed('<p>The ambulance crew and the paramedics came to a patient.</p>');
    const outer = element('<section></section>');
    startReading();
    await settle();
    expect(body()).toMatch(/^\[EMS\]#/);
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<div contenteditable="true"></div>';
    root.firstElementChild?.append(host);
    outer.append('and more');
    await settle();
    expect(body()).toMatch(/^\[EMS\?\]/);
  });

  it('is found some time after it is attached without a change of the page', async () => {
    await read('<div></div>');
    find('div').attachShadow({ mode: 'open' }).append('EMS');
    await settle();
    expect(body()).toBe('#EMS');
    await vi.advanceTimersByTimeAsync(1500);
    await settle();
    expect(body()).toBe('#[EMS?]');
  });

  it('is found at once when it is attached where the page changes', async () => {
    await read('<div>EMT</div>');
    find('div').attachShadow({ mode: 'open' }).append('EMS');
    find('div').append('x');
    await settle();
    expect(body()).toBe('EMTx#[EMS?]');
  });

  it.each<readonly [name: string, change: (slot: HTMLSlotElement) => void]>([
    ['is taken away', (slot) => slot.remove()],
    ['is renamed', (slot) => slot.setAttribute('name', 'other')],
    ['is moved into hidden text', (slot) => (slot.previousSibling as Element).append(slot)],
    ['is no longer asked for', () => find('b').setAttribute('slot', 'other')],
  ])('takes the mark of slotted text along when its slot %s', async (_name, change) => {
    const host = shadowed('<p hidden></p><slot></slot>');
    host.innerHTML = '<b>EMS</b>';
    startReading();
    await settle();
    expect(body()).toBe('[EMS?]#');
    change(host.shadowRoot?.lastChild as HTMLSlotElement);
    await settle();
    expect(body()).toBe('EMS#');
  });

  it('has the mark of its fallback only while nothing is slotted', async () => {
    const host = shadowed('<slot><p>EMS</p></slot>');
    startReading();
    await settle();
    expect(body()).toBe('#[EMS?]');
    host.append('x');
    await settle();
    expect(body()).toBe('x#EMS');
  });

  it('has no say once its host is gone, whatever is read then', async () => {
    await read('<p>EMS</p>');
    const host = shadowed('emergency medical services');
    await settle();
    host.remove();
    await settle();
    find('p').append(' AEMT');
    await settle();
    expect(body()).toBe('[EMS?] [AEMT]');
  });

  it.each([
    ['as it was', () => undefined, '#[EMS?]'],
    ['with another text', (root: ShadowRoot) => root.replaceChildren('EMT'), '#[EMT?]'],
  ])('is read again when its host comes back %s', async (_name, change, after) => {
    const host = shadowed('<p>EMS</p>');
    startReading();
    await settle();
    host.remove();
    await settle();
    expect(ranges()).toEqual([]);
    change(host.shadowRoot as ShadowRoot);
    document.body.append(host);
    await settle();
    expect(body()).toBe(after);
  });

  it('adopts the sheet only where it holds a mark', async () => {
    const [marked, plain] = [shadowed('EMS'), shadowed('no')];
    startReading();
    await settle();
    expect([marked, plain].map((host) => host.shadowRoot?.adoptedStyleSheets.length)).toEqual([1, 0]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
