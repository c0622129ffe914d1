import { describe, expect, it } from 'vitest';
import { element, find } from './body.ts';
import { body, GLOSSARY, ranges, settle, startReading, turnOfOthers, useReading } from './reading.ts';

/* A block that is read again keeps the marks of what stands as it stood before. */

useReading();

/** Reads a page whose glossary can be made to wait before it answers. */
async function readSlowly(html: string) {
  document.body.innerHTML = html;
  let answers: Promise<void> = Promise.resolve();
  let answer = (): void => undefined;
  const reading = startReading({
    readBlocks: (question) => answers.then(() => GLOSSARY.readBlocks(question)),
  });
  await settle();
  return {
    reading,
    hold(): void {
      answers = new Promise((resolve) => {
        answer = resolve;
      });
    },
    /** Without time for what has changed meanwhile. */
    answer: () => answer(),
    async release(): Promise<void> {
      answer();
      await settle();
    },
  };
}

const occurrences = (reading: ReturnType<typeof startReading>) => reading.reader.occurrences();

describe('where something else in a block changes', () => {
  it.each([
    ['a number beside it', () => find('b').replaceChildren('2')],
    ['more text behind it', () => find('p').append(' and more')],
    ['the end of the same text', () => (find('p').firstChild as Text).appendData('later, ')],
  ])('a mark is there all the time: %s', async (_, change) => {
    const { reading, hold, release } = await readSlowly('<p>EMS at <b>1</b></p>');
    const [before] = ranges();
    const [mark] = occurrences(reading);
    expect(body()).toBe('[EMS?] at 1');
    hold();
    change();
    await settle();
    expect(ranges()).toEqual([before]);
    await release();
    expect(ranges()).toEqual([before]);
    expect(ranges()[0]).toBe(before);
    expect(occurrences(reading)).toEqual([mark]);
    expect(occurrences(reading)[0]).toBe(mark);
  });

  it('a mark gets the meaning that the block speaks for now', async () => {
    const { hold, release } = await readSlowly('<p>EMS. <b>x</b></p>');
    hold();
    find('b').textContent = 'Emergency medical services (EMS) come.';
    await settle();
    expect(body()).toContain('[EMS?]. ');
    await release();
    expect(body()).toBe('[EMS]. Emergency medical services ([EMS]) come.');
  });

  it('a mark goes with its letters, however long the answer takes', async () => {
    const { hold, release } = await readSlowly('<p>EMS and <b>EMT</b></p>');
    hold();
    (find('p').firstChild as Text).data = 'Nobody and ';
    await settle();
    expect(body()).toBe('Nobody and [EMT?]');
    await release();
    expect(body()).toBe('Nobody and [EMT?]');
  });

  it('a mark whose letters went during the answer stays away, whatever that says of the others', async () => {
    const { hold, answer } = await readSlowly('<p>EMS</p><b>x</b>');
    hold();
    find('p').append(' today');
    find('b').textContent = 'Emergency medical services (EMS) come.';
    await settle();
    (find('p').firstChild as Text).data = 'Nobody ';
    answer();
    for (let turn = 0; turn < 5; turn += 1) await turnOfOthers();
    expect(body()).toBe('Nobody  todayEmergency medical services ([EMS]) come.');
  });

  it('no mark is counted twice', async () => {
    const { reading, release } = await readSlowly('<p>EMS at <b>1</b></p>');
    for (const count of ['2', '3', '4']) {
      find('b').textContent = count;
      await release();
    }
    expect(reading.reader.terms()).toMatchObject([{ shortForm: 'EMS', count: 1 }]);
  });
});

describe('an open shadow root that is there from the start', () => {
  it('is read as often as the page around it', async () => {
    const host = element('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>EMT inside.</p>';
    document.body.append(element('<p>EMS outside.</p>'));
    const { read } = startReading();
    await settle();
    await settle();
    const times = (text: string): number => read.flat().filter((one) => one === text).length;
    expect(times('EMT inside.')).toBe(times('EMS outside.'));
  });
});
