import { describe, expect, it, vi } from 'vitest';
import { PageTermList } from '../../../components/PageTermList.tsx';
import type { PageTerm } from '../../../messaging/protocol.ts';
import { show, textsOf, useRendering } from './rendered.ts';

useRendering();

const term = (shortForm: string, longForm: string | null, count: number): PageTerm => ({
  shortForm,
  longForm,
  senseId: null,
  senseCount: longForm === null ? 3 : 1,
  count,
  frameIds: [0],
});

const TERMS = [term('EMS', 'Emergency Medical Services', 1), term('EMT', null, 5)];

describe('the terms of a page', () => {
  it('are a list of buttons whose names say what they mean here and how often they stand here', () => {
    show(<PageTermList terms={TERMS} lettersOf={() => [0]} onGoTo={vi.fn()} />);
    expect(textsOf('ul > li > button[type=button]')).toEqual([
      'EMS Emergency Medical Services, 1 time',
      'EMT could mean 3 things, 5 times',
    ]);
  });

  it('are each the way to their place', () => {
    const onGoTo = vi.fn<(term: PageTerm) => void>();
    const place = show(<PageTermList terms={TERMS} lettersOf={() => []} onGoTo={onGoTo} />);
    for (const button of place.querySelectorAll('button')) button.click();
    expect(onGoTo.mock.calls).toEqual(TERMS.map((one) => [one]));
  });
});
