import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PageTermList } from '../../../components/popup/PageTermList.tsx';
import type { PageTerm } from '../../../messaging/protocol.ts';
import { entryOf, find, GLOSSARY, show, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

const EMS = entryOf('EMS').senses[0];

const term = (shortForm: string, longForm: string | null, more: Partial<PageTerm> = {}): PageTerm => ({
  shortForm,
  longForm,
  senseId: null,
  senseCount: longForm === null ? 3 : 1,
  count: 5,
  frameIds: [0],
  ...more,
});

const CLAIMED = term('EMS', 'Emergency Medical Services', { senseId: EMS?.id ?? '', count: 1 });
const OPEN = term('EMR', null, { senseCount: 14 });
const OWN = term('XQZ', 'Extra Quiet Zone');

function list(terms: readonly PageTerm[]) {
  const calls = { onGoTo: vi.fn<(term: PageTerm) => void>(), onOpen: vi.fn<(hash: string) => void>() };
  const entryOf = (shortForm: string) =>
    GLOSSARY.entries.find((entry) => entry.shortForm === shortForm) ?? null;
  show(<PageTermList terms={terms} lettersOf={() => [0]} entryOf={entryOf} {...calls} />);
  return calls;
}

const openFirst = () => act(() => find<HTMLButtonElement>('li:first-child .page-term-what').click());

describe('the terms of a page', () => {
  it('say what they mean here, or how many things they could mean', () => {
    list([CLAIMED, OPEN]);
    expect(textsOf('.page-term-what')).toEqual([
      'EMR could mean 14 things',
      'EMS Emergency Medical Services',
    ]);
  });

  it('have each a way to the next place, with the number of places', () => {
    const { onGoTo } = list([OPEN, CLAIMED]);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.page-term-next')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'EMR, 5 times: go to the next on the page',
      'EMS, 1 time: go to it on the page',
    ]);
    for (const button of buttons) button.click();
    expect(onGoTo.mock.calls).toEqual([[OPEN], [CLAIMED]]);
  });

  it('show the definition right there, and hide it again', () => {
    list([CLAIMED]);
    const what = find('.page-term-what');
    expect(what.getAttribute('aria-expanded')).toBe('false');
    openFirst();
    expect(what.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(`[id="${what.getAttribute('aria-controls')}"]`)).toContain(EMS?.definition);
    openFirst();
    expect(textOf('.page-term-meaning')).toBe('');
  });

  it('show what a term could mean, and lead to all of it', () => {
    const { onOpen } = list([OPEN]);
    openFirst();
    const senses = entryOf('EMR').senses;
    expect(textsOf('.possible-senses .long-form-text')).toEqual(
      senses.slice(0, 6).map(({ longForm }) => longForm),
    );
    find('.page-term-ways a').click();
    expect(onOpen.mock.calls).toEqual([['EMR']]);
  });

  it('say whose words it is that the glossary does not know', () => {
    list([OWN]);
    openFirst();
    expect(textOf('.page-term-meaning')).toBe(
      'The page says so itself. Spellout’s glossary does not have it.',
    );
  });

  it('come a dozen at a time, each in reach', () => {
    list(Array.from({ length: 100 }, (_, index) => term(`T${index}`, 'Thing')));
    expect(textsOf('.page-term')).toHaveLength(12);
    const more = find<HTMLButtonElement>('section > button');
    expect(more.textContent).toBe('Show all 100');
    act(() => more.click());
    expect(textsOf('.page-term')).toHaveLength(100);
  });

  it('can be put in another order where there are many', async () => {
    list([CLAIMED, OPEN]);
    expect(document.querySelector('select')).toBeNull();
    list([term('C', 'x', { count: 3 }), term('A', null, { count: 2 }), ...'BDEF'].map(asTerm));
    const orders: Record<string, string> = {};
    for (const order of ['often', 'letters', 'open']) {
      await userEvent.selectOptions(find('select'), order);
      orders[order] = textsOf('.page-term strong').join('').replaceAll(' ', '');
    }
    expect(orders).toEqual({ often: 'CABDEF', letters: 'ABCDEF', open: 'ACBDEF' });
  });
});

const asTerm = (one: PageTerm | string): PageTerm =>
  typeof one === 'string' ? term(one, 'x', { count: 1 }) : one;
