import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GlossarySearch } from '../../../components/GlossarySearch.tsx';
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
    find('h3 a').click();
    expect(onOpen.mock.calls).toEqual([['AB1']]);
    expect(find('h3 a').getAttribute('href')).toBe('compare.html#AB1');
  });

  it('has a named field that tells what is typed', async () => {
    const onQuery = vi.fn<(query: string) => void>();
    show(<GlossarySearch query="" onQuery={onQuery} search={() => []} />);
    const field = find<HTMLInputElement>('input[type=search]');
    expect(field.getAttribute('aria-label')).toBe('Look up an acronym or its meaning');
    await userEvent.fill(field, 'ems');
    expect(onQuery).toHaveBeenLastCalledWith('ems');
  });
});
