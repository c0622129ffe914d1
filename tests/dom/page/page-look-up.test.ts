import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../page/page-knowledge.ts';
import { find } from './body.ts';
import { answerAtOnce, body, read, settle, startReading, useReading } from './reading.ts';

useReading();

describe('a page whose glossary does not answer', () => {
  it('is left as it is, and asks again with its next change', async () => {
    document.body.innerHTML = '<p id="text">EMS</p>';
    let fails = true;
    const { asked } = startReading((question) =>
      fails ? Promise.reject(new Error('The background is gone.')) : answerAtOnce(question),
    );
    await settle();
    expect(body()).toBe('EMS');
    fails = false;
    find('#text').append(' again');
    await settle();
    expect(body()).toBe('[EMS?] again');
    expect(asked).toEqual([['EMS'], ['EMS']]);
  });

  it('is watched no longer where its reading ended before the answer', async () => {
    document.body.innerHTML = '<p>EMS</p>';
    let answer: (given: Answer | null) => void = () => undefined;
    const reading = startReading(() => new Promise((resolve) => (answer = resolve)));
    await settle();
    reading.end();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    answer(await answerAtOnce({ shortForms: ['EMS'], known: [], words: [] }));
    await settle();
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
    expect(body()).toBe('EMS');
  });
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
