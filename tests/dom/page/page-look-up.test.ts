import { describe, expect, it, vi } from 'vitest';
import { element, find } from './body.ts';
import { body, GLOSSARY, read, settle, startReading, useReading } from './reading.ts';

useReading();

describe('a page whose glossary does not answer', () => {
  it.each(['readBlocks', 'decide'] as const)(
    'to “%s” is left as it is, and asks again soon',
    async (name) => {
      document.body.innerHTML = '<p id="text">EMS</p>';
      let fails = true;
      startReading({
        [name]: (question: never) =>
          fails ? Promise.reject(new Error('The background is gone.')) : GLOSSARY[name](question),
      });
      await settle();
      expect(body()).toBe('EMS');
      fails = false;
      await vi.advanceTimersByTimeAsync(500);
      await settle();
      expect(body()).toBe('[EMS?]');
    },
  );

  it('asks again with its next change, too, and a few times at most without one', async () => {
    document.body.innerHTML = '<p id="text">EMS</p>';
    const reading = startReading({ readBlocks: async () => null });
    await vi.advanceTimersByTimeAsync(60_000);
    const { length } = reading.read;
    expect(length).toBeGreaterThan(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reading.read).toHaveLength(length);
    find('#text').append(' again');
    await settle();
    expect(reading.read.length).toBeGreaterThan(length);
  });

  it('is watched no longer where its reading ended before the answer', async () => {
    document.body.innerHTML = '<p>EMS</p>';
    let answer: (given: null) => void = () => undefined;
    const reading = startReading({ decide: () => new Promise((resolve) => (answer = resolve)) });
    await settle();
    reading.end();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    answer(null);
    await settle();
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
    expect(body()).toBe('EMS');
  });
});

describe('what is being edited', () => {
  it.each([
    ['an editor', '<div contenteditable><p>My EMS secret</p></div>'],
    ['an editor without a value of its own', '<div contenteditable="plaintext-only">My EMS secret</div>'],
    ['an editor within a line', '<p>An EMT: <span contenteditable>My EMS secret</span></p>'],
    ['an island in an editor', '<div contenteditable><p contenteditable="false">My EMS secret</p></div>'],
    ['a text box', '<div role="textbox">My EMS secret</div>'],
    ['a field', '<textarea>My EMS secret</textarea>'],
  ])(
    'in %s is not even told to the glossary, and read once it is not edited any more',
    async (_name, html) => {
      const reading = await read(`<p>An AEMT.</p>${html}`);
      expect(reading.read.flat()).toContain('An AEMT.');
      expect(reading.read.flat().join('\n')).not.toContain('secret');
      for (const editor of document.body.querySelectorAll('[contenteditable], [role]')) {
        editor.removeAttribute('contenteditable');
        editor.removeAttribute('role');
      }
      await settle();
      if (!html.startsWith('<textarea')) expect(reading.read.flat().join('\n')).toContain('secret');
    },
  );
});

describe('what a reader can see', () => {
  it('is looked at again when a style sheet comes or goes, and when a neighbor is toggled', async () => {
    await read('<style>.shut + p { display: none }</style><i id="neighbor"></i><p>EMS</p>');
    expect(body()).toContain('[EMS?]');
    find('#neighbor').className = 'shut';
    await settle();
    expect(body()).not.toContain('[EMS?]');
    find('body style').remove();
    await settle();
    expect(body()).toContain('[EMS?]');
    const sheet = document.createElement('style');
    sheet.textContent = 'p { display: none }';
    document.body.append(sheet);
    await settle();
    expect(body()).not.toContain('[EMS?]');
    sheet.textContent = 'p { color: red }';
    await settle();
    expect(body()).toContain('[EMS?]');
  });

  it('is not looked at again when text is added beside it', async () => {
    const { reader } = await read('<p>EMS</p>');
    const [occurrence] = reader.occurrences();
    if (!occurrence) throw new Error('EMS is not marked.');
    // The browser may take its time to drop the style sheets of the test before, which is a reason to look.
    element('<p>zero</p>');
    await settle();
    const looks = vi.fn();
    Object.defineProperty(occurrence, 'readable', { get: () => true, set: looks });
    for (const word of ['one', 'two', 'three']) {
      const added = document.createElement('p');
      added.textContent = word;
      document.body.append(added);
      await settle();
    }
    expect(looks).not.toHaveBeenCalled();
  });
});
