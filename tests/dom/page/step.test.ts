import { describe, expect, it } from 'vitest';
import { createStepper } from '../../../page/step.ts';
import { element } from './body.ts';
import { read, settle, startReading, useReading } from './reading.ts';

useReading();

/** Goes from mark to mark of EMS; each is named by the element around it. */
function stepsOf(reader: Parameters<typeof createStepper>[0], count: number): (string | undefined)[] {
  const step = createStepper(reader);
  return Array.from({ length: count }, () => {
    const occurrence = step('EMS');
    return occurrence?.range.startContainer.parentElement?.id;
  });
}

describe('going from mark to mark', () => {
  it('follows the order of the page, and begins again at its end', async () => {
    const { reader } = await read('<p id="b">EMS</p><p>EMT</p><p id="c">EMS</p>');
    document.body.prepend(element('<p id="a">EMS</p>'));
    await settle();
    expect(stepsOf(reader, 4)).toEqual(['a', 'b', 'c', 'a']);
  });

  it('follows it through shadow trees, too', async () => {
    document.body.innerHTML = '<p id="a">EMS</p><div></div><p id="d">EMS</p>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p id="b">EMS</p><section></section>';
    const inner = root.querySelector('section')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    inner.innerHTML = '<p id="c">EMS</p>';
    const { reader } = startReading();
    await settle();
    expect(stepsOf(reader, 5)).toEqual(['a', 'b', 'c', 'd', 'a']);
  });

  it('follows it within one text', async () => {
    const { reader } = await read('<p>EMS, EMS</p>');
    const step = createStepper(reader);
    expect([0, 1, 2].map(() => step('EMS')?.range.startOffset)).toEqual([0, 5, 0]);
  });

  it('goes nowhere where nothing is marked', async () => {
    const { reader } = await read('<p hidden>EMS</p>');
    expect(createStepper(reader)('EMS')).toBeNull();
  });

  it('rings the mark it comes to', async () => {
    const { reader } = await read('<p>EMS</p>');
    const mark = createStepper(reader)('EMS');
    expect([...(CSS.highlights.get('spellout-ring') ?? [])]).toEqual([mark?.range]);
  });

  it('does no harm right after the page has changed', async () => {
    const { reader } = await read('<p>a EMS</p><p>EMS</p>');
    document.querySelector('p')?.replaceChildren();
    expect(() => stepsOf(reader, 3)).not.toThrow();
  });
});
