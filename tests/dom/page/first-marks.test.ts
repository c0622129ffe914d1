import { describe, expect, it } from 'vitest';
import { createStepper } from '../../../page/step.ts';
import { element, find, shadowed } from './body.ts';
import { body, read, settle, startReading, useReading } from './reading.ts';

useReading();

const SECTIONS = '<p>EMS EMT EMS</p><h2>One</h2><p>EMS EMS</p><h3>Two</h3><ul><li>EMT<li>EMS<li>EMT</ul>';

describe('a page of which the first marks are wanted', () => {
  it.each([
    ['all', '[EMS?] [EMT?] [EMS?]One[EMS?] [EMS?]Two[EMT?][EMS?][EMT?]'],
    ['section', '[EMS?] [EMT?] EMSOne[EMS?] EMSTwo[EMT?][EMS?]EMT'],
    ['page', '[EMS?] [EMT?] EMSOneEMS EMSTwoEMTEMSEMT'],
  ] as const)('has these marked: %s', async (marking, expected) => {
    await read(SECTIONS, { marking });
    expect(body()).toBe(expected);
  });

  it('has a short form marked once in each of its meanings', async () => {
    const two =
      '<p>EMT EMT</p><p>Early Mouse Teams (EMT)</p><p>EMT</p><p>Elf Mail Trucks (EMT)</p><p>EMT</p>';
    await read(two, { marking: 'page' });
    expect(body()).toBe('[EMT?] EMTEarly Mouse Teams ([EMT])EMTElf Mail Trucks ([EMT])EMT');
  });

  it('has the first one marked that a reader sees', async () => {
    await read('<p hidden>EMS</p><p style="display: none">EMS</p><p id="a">EMS</p><p>EMS</p>', {
      marking: 'page',
    });
    expect(body()).toBe('EMSEMS[EMS?]EMS');
  });

  it('is counted, listed and stepped through by the marks there are', async () => {
    const { reader } = await read(SECTIONS, { marking: 'section' });
    expect(reader.terms().map(({ shortForm, count }) => [shortForm, count])).toEqual([
      ['EMS', 3],
      ['EMT', 2],
    ]);
    expect(reader.occurrences()).toHaveLength(5);
    expect(reader.occurrencesNear(find('p').firstChild as Node)).toHaveLength(2);
    const stepper = createStepper(reader);
    const steps = [0, 1, 2, 3].map(() => stepper.toNextOf('EMS')?.start.node.parentElement?.localName);
    expect(steps).toEqual(['p', 'p', 'li', 'p']);
  });
});

describe('a section', () => {
  it.each(['h1', 'h4', 'h6'])('begins with <%s>, and its first mark may be in it', async (name) => {
    await read(`<p>EMS</p><${name}>EMS</${name}><p>EMS</p>`, { marking: 'section' });
    expect(body()).toBe('[EMS?][EMS?]EMS');
  });

  it('begins with what is a heading by its role, and not with bold text', async () => {
    await read('<p>EMS</p><p><b>One</b> EMS</p><p role="heading">Two</p><p>EMS</p>', { marking: 'section' });
    expect(body()).toBe('[EMS?]One EMSTwo[EMS?]');
  });

  it('goes over the borders of shadow trees, as a reader does', async () => {
    document.body.innerHTML = '<p>EMS</p>';
    shadowed('<p>EMS</p><h2>One</h2>');
    shadowed('<p>EMS</p>');
    element('<p>EMS</p>');
    startReading({}, { marking: 'section' });
    await settle();
    expect(body()).toBe('[EMS?]#EMSOne#[EMS?]EMS');
  });
});

describe('the first marks of a page that changes', () => {
  const html = '<p>EMS</p><p id="b">EMS</p><h2>One</h2><p id="c">EMS</p><p id="d">EMS</p>';

  it.each([
    [
      'an earlier one has come',
      () => document.body.prepend(element('<p>An EMS</p>')),
      'An [EMS?]EMSEMSOneEMSEMS',
      'An [EMS?]EMSEMSOne[EMS?]EMS',
    ],
    ['the first has gone', () => find('p').remove(), '[EMS?]OneEMSEMS', '[EMS?]One[EMS?]EMS'],
    [
      'the first has become another text',
      () => find('p').replaceChildren('none'),
      'none[EMS?]OneEMSEMS',
      'none[EMS?]One[EMS?]EMS',
    ],
    [
      'the first is hidden',
      () => find('p').toggleAttribute('hidden'),
      'EMS[EMS?]OneEMSEMS',
      'EMS[EMS?]One[EMS?]EMS',
    ],
    [
      'a later one has moved to the front',
      () => document.body.prepend(find('#d')),
      '[EMS?]EMSEMSOneEMS',
      '[EMS?]EMSEMSOne[EMS?]',
    ],
    ['a heading has gone', () => find('h2').remove(), '[EMS?]EMSEMSEMS', '[EMS?]EMSEMSEMS'],
    [
      'a heading has come',
      () => find('#d').before(element('<h4>Two</h4>')),
      '[EMS?]EMSOneEMSTwoEMS',
      '[EMS?]EMSOne[EMS?]Two[EMS?]',
    ],
    [
      'a heading has moved',
      () => find('#b').before(find('h2')),
      '[EMS?]OneEMSEMSEMS',
      '[EMS?]One[EMS?]EMSEMS',
    ],
    [
      'something has become a heading',
      () => find('#b').setAttribute('role', 'heading'),
      '[EMS?]EMSOneEMSEMS',
      '[EMS?][EMS?]One[EMS?]EMS',
    ],
    [
      'another meaning has become clear',
      () => find('#d').append(', emergency medical services'),
      '[EMS]EMSOneEMSEMS, emergency medical services',
      '[EMS]EMSOne[EMS]EMS, emergency medical services',
    ],
  ] as const)('are right once %s', async (_what, change, page, sections) => {
    for (const [marking, expected] of [['page', page] as const, ['section', sections] as const]) {
      const { end } = await read(html, { marking });
      change();
      await settle();
      expect(body()).toBe(expected);
      end();
    }
  });
});

describe('a page of many nodes', () => {
  const many = (count: number): string => Array.from({ length: count }, () => '<p><b>EMS</b></p>').join('');

  it('has its first mark found wherever it stands', async () => {
    await read(`${'<p><i>x</i></p>'.repeat(3000)}${many(1000)}`, { marking: 'page' });
    expect(body().match(/\[EMS\?\]/g)).toHaveLength(1);
    expect(body()).toContain('x[EMS?]');
  });

  it('has marks that are few registered, however many there could be', async () => {
    const { reader } = await read(`${many(2500)}<h2>One</h2>${many(10)}`, { marking: 'section' });
    expect(reader.occurrences()).toHaveLength(2);
    expect(body().match(/\[EMS\?\]/g)).toHaveLength(2);
  });
});
