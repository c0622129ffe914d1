import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GlossarySearch } from '../../../components/search/GlossarySearch.tsx';
import { entryWith } from '../../unit/glossary/sense-fixture.ts';
import { find, madeSenses, show, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

/** Some entries that a search finds, each with so many senses. */
const results = (...senses: number[]) =>
  senses.map((count, index) => entryWith(`AB${index + 1}`, madeSenses(count)));

describe('the search', () => {
  it.each([
    ['', 3, ''],
    ['  ', 3, ''],
    ['xyz', 0, 'Spellout does not know “xyz”.'],
    ['a', 1, '1 acronym'],
    [' a ', 20, '20 acronyms'],
    ['a', 21, '20 of 21 acronyms'],
  ])('for "%s" with %i results says in its status: %s', (query, count, words) => {
    const search = () => results(...Array.from({ length: count }, () => 1));
    show(<GlossarySearch query={query} onQuery={vi.fn()} search={search} />);
    expect(textOf('[role=status]')).toBe(words);
    expect(textsOf('.search-result')).toHaveLength(query.trim() === '' ? 0 : Math.min(count, 20));
  });

  it('shows what stands below it only while nothing is looked up', () => {
    const view = (query: string) => (
      <GlossarySearch query={query} onQuery={vi.fn()} search={() => []}>
        <p id="below">below</p>
      </GlossarySearch>
    );
    show(view(''));
    expect(textsOf('#below')).toEqual(['below']);
    show(view('a'));
    expect(textsOf('#below')).toEqual([]);
  });

  it('shows all senses of the best result and three of those after it', () => {
    show(<GlossarySearch query="a" onQuery={vi.fn()} search={() => results(5, 3, 4, 6)} />);
    const counts = [...document.querySelectorAll('.search-result')].map(
      (result) => result.querySelectorAll('.sense-name').length,
    );
    expect(counts).toEqual([5, 3, 3, 3]);
    expect(textsOf('.search-more')).toEqual(['and 1 more meaning', 'and 3 more meanings']);
  });

  it('opens a result where it can, else leads to its page', () => {
    const onOpen = vi.fn<(hash: string) => void>();
    show(<GlossarySearch query="a" onQuery={vi.fn()} search={() => results(1)} onOpen={onOpen} />);
    find('h2 a').click();
    expect(onOpen.mock.calls).toEqual([['AB1']]);
    expect(find('h2 a').getAttribute('href')).toBe('compare.html#AB1');
  });

  it('has a named field that tells what is typed', async () => {
    const onQuery = vi.fn<(query: string) => void>();
    show(<GlossarySearch query="" onQuery={onQuery} search={() => []} />);
    const field = find<HTMLInputElement>('input[type=search]');
    expect(field.getAttribute('aria-label')).toBe('Look up an acronym or meaning');
    await userEvent.fill(field, 'ems');
    expect(onQuery).toHaveBeenLastCalledWith('ems');
  });

  it('opens the glossary first', () => {
    show(<GlossarySearch query="a" onQuery={vi.fn()} search={null} />);
    expect(textOf('[role=status]')).toBe('Opening the glossary …');
  });

  it('says which of the results are on the page', () => {
    show(
      <GlossarySearch query="a" onQuery={vi.fn()} search={() => results(1, 1)} onPage={new Set(['AB2'])} />,
    );
    expect(textsOf('.search-result-head')).toEqual(['AB1', 'AB2On this page']);
  });

  it('offers what a query may be on its way to, but not the query itself', () => {
    const onQuery = vi.fn<(query: string) => void>();
    const suggest = () => ['AB1', 'AB2', 'a'];
    show(<GlossarySearch query="a" onQuery={onQuery} search={() => results(1)} suggest={suggest} />);
    expect(textsOf('.suggestions button')).toEqual(['AB1', 'AB2']);
    find('.suggestions li:first-child button').click();
    expect(onQuery.mock.calls).toEqual([['AB1']]);
    show(<GlossarySearch query="" onQuery={onQuery} search={() => results(1)} suggest={suggest} />);
    expect(textsOf('.suggestions button')).toEqual([]);
  });
});

describe('the keys of the search', () => {
  function open() {
    const calls = { onQuery: vi.fn<(query: string) => void>(), onOpen: vi.fn<(hash: string) => void>() };
    show(<GlossarySearch query="a" search={() => results(1, 1, 1)} {...calls} />);
    find('input').focus();
    return calls;
  }
  const focused = () => document.activeElement?.textContent || document.activeElement?.tagName;

  it('go through the results and back to the field', async () => {
    open();
    const seen: unknown[] = [];
    for (const key of ['Down', 'Down', 'Down', 'Down', 'Up', 'Up', 'Up', 'Up']) {
      await userEvent.keyboard(`{Arrow${key}}`);
      seen.push(focused());
    }
    expect(seen).toEqual(['AB1', 'AB2', 'AB3', 'AB3', 'AB2', 'AB1', 'INPUT', 'INPUT']);
  });

  it('open the best result from the field, or the one that has been gone to', async () => {
    const { onOpen } = open();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onOpen.mock.calls).toEqual([['AB1'], ['AB2']]);
  });

  it('clear it and go back to the field', async () => {
    const { onQuery } = open();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(onQuery).toHaveBeenLastCalledWith('');
    expect(focused()).toBe('INPUT');
  });
});
