import { describe, expect, it, vi } from 'vitest';
import { createStepper, type Direction, type Stepper } from '../../../page/step.ts';
import { element, find } from './body.ts';
import { read, settle, startReading, useReading } from './reading.ts';

useReading();

/** Goes from mark to mark of EMS; each is named by the element around it. */
function stepsOf(reader: Parameters<typeof createStepper>[0], count: number): (string | undefined)[] {
  const stepper = createStepper(reader);
  return Array.from({ length: count }, () => {
    const occurrence = stepper.toNextOf('EMS');
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
    const stepper = createStepper(reader);
    expect([0, 1, 2].map(() => stepper.toNextOf('EMS')?.range.startOffset)).toEqual([0, 5, 0]);
  });

  it('goes nowhere where nothing is marked', async () => {
    const { reader } = await read('<p hidden>EMS</p>');
    expect(createStepper(reader).toNextOf('EMS')).toBeNull();
  });

  it('rings the mark it comes to', async () => {
    const { reader } = await read('<p>EMS</p>');
    const mark = createStepper(reader).toNextOf('EMS');
    expect([...(CSS.highlights.get('spellout-ring') ?? [])]).toEqual([mark?.range]);
  });

  it('does no harm right after the page has changed', async () => {
    const { reader } = await read('<p>a EMS</p><p>EMS</p>');
    document.querySelector('p')?.replaceChildren();
    expect(() => stepsOf(reader, 3)).not.toThrow();
  });
});

/** Steps, each named by the element around its mark and by its place: "b 2/3". */
function walkFrom(stepper: Stepper, directions: readonly (Direction | 'edge')[]): string[] {
  return directions.map((direction) => {
    const stepped = direction === 'edge' ? stepper.go(1, true) : stepper.go(direction, false);
    const id = stepped?.mark.start.node.parentElement?.id;
    return stepped ? `${id} ${stepped.position}/${stepped.count}` : 'none';
  });
}

const LONG_PAGE = `<p id="a">EMS</p><div style="height:3000px"></div>
  <p id="b">EMT</p><p id="c">EMS</p><div style="height:3000px"></div><p id="d">EMR</p>`;

describe('going through all marks', () => {
  it('goes to and fro in the order of the page, and says which of how many', async () => {
    const { reader } = await read('<p id="a">EMS</p><p id="b">EMT</p><p id="c">EMS</p>');
    const steps = walkFrom(createStepper(reader), [1, 1, 0, -1, 1, 1]);
    expect(steps).toEqual(['a 1/3', 'b 2/3', 'b 2/3', 'a 1/3', 'b 2/3', 'c 3/3']);
  });

  it('ends at the last one, and begins again only when it is told', async () => {
    const { reader } = await read('<p id="a">EMS</p><p id="b">EMT</p>');
    const steps = walkFrom(createStepper(reader), [1, 1, 1, 1, 'edge', -1]);
    expect(steps).toEqual(['a 1/2', 'b 2/2', 'none', 'none', 'a 1/2', 'none']);
  });

  it.each([
    [1, 'b 2/4'],
    [0, 'b 2/4'],
    [-1, 'c 3/4'],
  ] as const)('begins with what is in view, going by %d', async (direction, first) => {
    const { reader } = await read(LONG_PAGE);
    find('#b').scrollIntoView({ block: 'center', behavior: 'instant' });
    expect(walkFrom(createStepper(reader), [direction])).toEqual([first]);
  });

  it.each([
    [1, 'd 4/4'],
    [-1, 'c 3/4'],
  ] as const)(
    'begins with what comes next where nothing is in view, going by %d',
    async (direction, first) => {
      const { reader } = await read(LONG_PAGE);
      scrollTo({ top: 4600, behavior: 'instant' });
      expect(walkFrom(createStepper(reader), [direction])).toEqual([first]);
    },
  );

  it.each([
    [1, 'c 3/4'],
    [-1, 'b 2/4'],
  ] as const)('begins at what is selected, going by %d', async (direction, first) => {
    const { reader } = await read(
      '<p id="a">EMS</p><p id="b">EMT</p><i>here</i><p id="c">EMS</p><p id="d">EMR</p>',
    );
    document.getSelection()?.selectAllChildren(find('i'));
    expect(walkFrom(createStepper(reader), [direction])).toEqual([first]);
  });

  it('begins with the mark itself that is selected', async () => {
    const { reader } = await read('<p id="a">EMS</p><p id="b">EMT</p><p id="c">EMS</p>');
    document.getSelection()?.selectAllChildren(find('#b'));
    expect(walkFrom(createStepper(reader), [1])).toEqual(['b 2/3']);
  });

  it('goes on from the mark that is explained, whoever opened it', async () => {
    const { reader } = await read('<p id="a">EMS</p><p id="b">EMT</p><p id="c">EMS</p><p id="d">EMR</p>');
    const stepper = createStepper(reader);
    walkFrom(stepper, [1]);
    const opened = reader.occurrences().find(({ start }) => start.node.parentElement?.id === 'c') ?? null;
    expect(stepper.go(-1, false, opened)?.position).toBe(2);
    expect(stepper.go(1, false, null)?.position).toBe(3);
  });

  it('goes on from a mark that the page has taken away as if there had been none', async () => {
    const { reader } = await read('<p id="a">EMS</p><p id="b">EMT</p><p id="c">EMS</p>');
    const stepper = createStepper(reader);
    walkFrom(stepper, [1, 1]);
    find('#b').remove();
    await settle();
    expect(walkFrom(stepper, [1])).toEqual(['a 1/2']);
  });

  it('brings a mark of a long paragraph into view', async () => {
    const { reader } = await read(`<p>${'word '.repeat(9000)} EMS ${'word '.repeat(9000)}</p>`);
    createStepper(reader).go(1, false);
    const box = new Range();
    const mark = reader.occurrences()[0]?.range as StaticRange;
    box.setStart(mark.startContainer, mark.startOffset);
    box.setEnd(mark.endContainer, mark.endOffset);
    await vi.waitFor(() => {
      const { top, bottom } = box.getBoundingClientRect();
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(innerHeight);
    }, 5000);
  });
});
