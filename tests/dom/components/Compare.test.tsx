import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CompareApp } from '../../../components/compare/CompareApp.tsx';
import type { PickingTools } from '../../../components/compare/ComparePicked.tsx';
import { comparingWords } from '../../../components/compare/comparing-words.ts';
import { nameOf, type Place, pickedHash, placeOf } from '../../../components/compare/place.ts';
import { compareSenses } from '../../../glossary/compare-senses.ts';
import { createGlossarySearch } from '../../../glossary/search.ts';
import { wordsIn } from '../../../locales/words.ts';
import { find, GLOSSARY, show, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

const EMT = 'emt-emergency-medical-technician';
const EMR = 'emr-emergency-medical-responder';
const EMS = 'ems-emergency-medical-services';
const AEMT = 'aemt-advanced-emergency-medical-technician';

const WORDS = wordsIn('en');

const { search } = createGlossarySearch(GLOSSARY);

/** The page as its script runs it: what is picked goes into the address, and comes back from there. */
function Page({ start, tools }: { start: string; tools: Partial<PickingTools> }) {
  const [hash, setHash] = useState(start);
  const all: PickingTools = {
    compare: (senses) => compareSenses(senses, comparingWords(WORDS)),
    onPick: (senses) => setHash(pickedHash(senses)),
    markdownOf: () => 'the Markdown',
    readAddress: () => `compare.html#${hash}`,
    copy: async () => undefined,
    print: () => undefined,
    ...tools,
  };
  return (
    <div id="page" data-hash={hash}>
      <CompareApp place={placeOf(hash, GLOSSARY)} shelf={GLOSSARY} search={search} tools={all} />
    </div>
  );
}

const showPage = (start: string, tools: Partial<PickingTools> = {}) =>
  show(<Page key={start} start={start} tools={tools} />);
const hash = () => find('#page').dataset['hash'];
const field = () => find<HTMLInputElement>('[role=combobox]');
const activeOption = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

async function add(query: string): Promise<void> {
  await userEvent.fill(field(), query);
  await userEvent.keyboard('{Enter}');
}

describe('picking terms', () => {
  it('takes the first that is found, keeps the focus, and says what it did', async () => {
    showPage('compare=');
    await add('emergency medical responder');
    await add('emergency medical technician');
    expect(hash()).toBe(`compare=${EMR},${EMT}`);
    expect(document.activeElement).toBe(field());
    expect(textOf('.term-picker > [role=status]')).toBe('EMT added: 2 of at most 4 terms.');
    expect(textOf('h1')).toBe('EMR and EMT');
    expect(textOf('.bottom-line')).toBe('Both are of one kind: each is a credential.');
  });

  it('goes through what is found by arrows, around its ends', async () => {
    showPage('compare=');
    await userEvent.fill(field(), 'emr');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    const options = textsOf('[role=option]');
    expect(activeOption()?.textContent).toBe(options[0]);
    await userEvent.keyboard('{ArrowUp}');
    expect(activeOption()?.textContent).toBe(options.at(-1));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeOption()?.textContent).toBe(options[1]);
    await userEvent.keyboard('{Escape}');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().value).toBe('emr');
  });

  it('suggests terms of the same kind, and adds none of them unasked', async () => {
    showPage(`compare=${EMT}`);
    await userEvent.click(field());
    expect(
      textsOf('[role=option] .labels').every((text) => text.startsWith('Credential · Emergency care')),
    ).toBe(true);
    expect(activeOption()).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(hash()).toBe(`compare=${EMT}`);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(hash()).toMatch(new RegExp(`^compare=${EMT},[a-z0-9-]+$`));
  });

  it('offers what a query means, those of the kind already chosen first, and none twice', async () => {
    showPage(`compare=${EMT}`);
    await userEvent.fill(field(), 'emr');
    expect(textsOf('[role=option] .long-form-text')[0]).toContain('Emergency Medical Responder');
    await userEvent.fill(field(), 'medical technician');
    expect(textsOf('[role=option] .long-form-text')).not.toContain('Emergency Medical Technician');
    await userEvent.fill(field(), 'xyzzy');
    expect(textOf('.term-options [role=status]')).toBe('Nothing to add for “xyzzy”.');
  });

  it('takes four at most, and says so', async () => {
    showPage(pickedHash([EMT, EMR, EMS, AEMT].map((id) => ({ id }))));
    expect(field().readOnly).toBe(true);
    expect(field().placeholder).toBe('Four are the most');
    await userEvent.click(field());
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('puts terms in another order, and the focus stays with the term', async () => {
    showPage(`compare=${EMT},${EMR},${EMS}`);
    const press = (name: string) => userEvent.click(find(`button[aria-label="${name}"]`));
    await press('Move EMS to the left');
    expect(hash()).toBe(`compare=${EMT},${EMS},${EMR}`);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move EMS to the left');
    await userEvent.keyboard('{Enter}');
    expect(hash()).toBe(`compare=${EMS},${EMT},${EMR}`);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move EMS to the right');
    expect(textOf('.term-picker > [role=status]')).toBe('EMS is number 1 of 3.');
  });

  it('takes a term away, and the focus goes to the field', async () => {
    showPage(`compare=${EMT},${EMR}`);
    await userEvent.click(find('button[aria-label="Remove EMT"]'));
    expect(hash()).toBe(`compare=${EMR}`);
    expect(document.activeElement).toBe(field());
    expect(document.querySelector('table')).toBeNull();
  });

  it('leads to the ready comparisons: all at first, then those that hold the terms', () => {
    showPage('compare=');
    expect(textsOf('.picked-ready .comparison-chooser strong')).toHaveLength(GLOSSARY.comparisons.length);
    showPage(`compare=${EMT},${AEMT}`);
    expect(textsOf('.picked-written a')).toContain('EMR, EMT, AEMT and Paramedic');
    expect(textsOf('.picked-written a')).not.toContain('EMS and EMT');
  });

  it('says in words that things are not of one kind', () => {
    showPage(`compare=${EMS},${EMT}`);
    expect(textOf('.bottom-line')).toBe(
      'These two are not of one kind: EMS is a system; EMT is a credential.',
    );
    expect(textsOf('.set-off')).toContain('Differs: Credential');
  });
});

describe('the address of terms side by side', () => {
  const placeAt = (hash: string) => placeOf(hash, GLOSSARY) as Extract<Place, { kind: 'picked' }>;

  it.each([
    [`compare=${EMR},${EMT}`, [EMR, EMT], 0],
    [`compare=${EMR},${EMR}`, [EMR], 0],
    [`compare=${EMR},gone,,${EMT}`, [EMR, EMT], 1],
    ['compare=', [], 0],
    [
      `compare=${EMT},${EMR},${EMS},${AEMT},nremt-national-registry-of-emergency-medical-technicians`,
      [EMT, EMR, EMS, AEMT],
      0,
    ],
  ])('%s brings back %j', (hash, ids, lost) => {
    const place = placeAt(hash);
    expect(place.kind).toBe('picked');
    expect(place.senses.map(({ id }) => id)).toEqual(ids);
    expect(place.lost).toBe(lost);
  });

  it('names the window', () => {
    expect(nameOf(placeAt(`compare=${EMR},${EMT},${EMS}`), WORDS.compare)).toBe('EMR, EMT and EMS');
    expect(nameOf(placeAt('compare='), WORDS.compare)).toBe('Side by side');
  });

  it('says what it asks for in vain', () => {
    showPage(`compare=${EMR},gone`);
    expect(textOf('.notice')).toBe('1 term of this address is not in the glossary.');
  });
});

describe('the ways of a comparison', () => {
  it.each([
    ['Copy as Markdown', 'the Markdown', 'Copied as Markdown.'],
    ['Copy link', 'compare.html#four-levels', 'Link copied.'],
  ])('%s copies it and says so', async (name, text, said) => {
    const copy = vi.fn(async () => undefined);
    showPage('four-levels', { copy });
    await userEvent.click(
      [...document.querySelectorAll('button')].find((one) => one.textContent === name) as Element,
    );
    expect(copy.mock.calls).toEqual([[text]]);
    await vi.waitFor(() => expect(textOf('.ways [role=status]')).toBe(said));
  });

  it('say in words that the browser refused', async () => {
    showPage('four-levels', { copy: () => Promise.reject(new Error('no')) });
    await userEvent.click(find('.ways button:first-child'));
    await vi.waitFor(() =>
      expect(textOf('.ways [role=status]')).toBe('The browser did not let Spellout copy.'),
    );
  });

  it('print', async () => {
    const print = vi.fn();
    showPage('four-levels', { print });
    await userEvent.click(find('.ways button:nth-of-type(3)'));
    expect(print).toHaveBeenCalledOnce();
  });
});
