import { describe, expect, it, vi } from 'vitest';
import { SenseTooltip } from '../../../components/SenseTooltip.tsx';
import type { Sense } from '../../../glossary/types.ts';
import type { Disambiguation, Reason } from '../../../matching/types.ts';
import { entryOf, find, madeSenses, show, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

const [EMS, ...OTHERS] = entryOf('EMS').senses as [Sense, ...Sense[]];

const claimed = (reason: Reason, others: readonly Sense[] = [], sense = EMS): Disambiguation => ({
  kind: 'claimed',
  shortForm: 'EMS',
  sense,
  reason,
  cues: ['ambulance', 'crew', 'patient', 'shift', 'siren'],
  others,
});
const pageDefined = (others: readonly Sense[]): Disambiguation => ({
  kind: 'page-defined',
  shortForm: 'EMS',
  longForm: 'Early Mouse Service',
  letters: [0, 6, 12],
  reason: 'defined',
  others,
});
const couldMean = (reason: Reason, senses: readonly Sense[]): Disambiguation => ({
  kind: 'could-mean',
  shortForm: 'EMS',
  reason,
  senses,
});

function open(disambiguation: Disambiguation) {
  const onCompare = vi.fn<(shortForm: string) => void>();
  show(<SenseTooltip disambiguation={disambiguation} onCompare={onCompare} />);
  return onCompare;
}

describe.each([
  ['a claimed sense', claimed('defined', OTHERS)],
  ['a meaning of the page itself', pageDefined(OTHERS)],
  ['several possible senses', couldMean('no-evidence', [EMS, ...OTHERS])],
])('the tooltip of %s', (_name, disambiguation) => {
  it('is a tooltip in English from left to right, headed by the short form', () => {
    open(disambiguation);
    const panel = find('[role=tooltip]');
    expect([panel.lang, panel.dir]).toEqual(['en', 'ltr']);
    expect(textOf('[role=tooltip] > h2')).toBe('EMS');
  });

  it('leads to all meanings of the short form, by a named button', () => {
    const onCompare = open(disambiguation);
    const button = find<HTMLButtonElement>('button');
    expect(button.type).toBe('button');
    expect(button.textContent).toMatch(/^(Compare|All meanings)$/);
    button.click();
    expect(onCompare.mock.calls).toEqual([['EMS']]);
  });
});

describe('a claim', () => {
  it('says the long form, with the letters of the short form set off', () => {
    open(claimed('defined'));
    expect(textOf('.long-form')).toBe(EMS.longForm);
    expect(textsOf('.long-form b').join('').toUpperCase()).toBe('EMS');
  });

  it.each([
    ['defined', ['Shown because this page defines it.']],
    ['written-out', ['Shown because this page writes it out.']],
    ['only-sense', ['Shown because Spellout knows no other meaning.']],
    ['no-evidence', []],
  ] as const)('gives its reason: %s', (reason, words) => {
    open(claimed(reason));
    expect(textsOf('.reason')).toEqual(words);
  });

  it.each([
    [0, []],
    [1, ['Elsewhere it could mean Meaning 1.']],
    [2, ['Elsewhere it could mean Meaning 1 or Meaning 2.']],
    [3, ['Elsewhere it could mean Meaning 1, Meaning 2, or Meaning 3.']],
    [4, ['Elsewhere it could mean Meaning 1, Meaning 2, Meaning 3, or Meaning 4.']],
    [5, ['Elsewhere it could mean Meaning 1, Meaning 2, Meaning 3, Meaning 4, and 1 more.']],
    [9, ['Elsewhere it could mean Meaning 1, Meaning 2, Meaning 3, Meaning 4, and 5 more.']],
  ] as const)('names at most four of %i other meanings', (count, words) => {
    open(claimed('defined', madeSenses(count)));
    expect(textsOf('.others')).toEqual(words);
  });

  it('names its most trusted source, opened apart and without a trace', () => {
    const source = {
      ...EMS.sources[0],
      id: 'x',
      title: 'A Web Page',
      publisher: 'P',
      year: 2020,
    } as Sense['sources'][0];
    const sources = [
      { ...source, kind: 'reference' as never },
      { ...source, id: 'y', title: 'The Law', kind: 'authority' as const, year: null },
    ];
    open(claimed('defined', [], { ...EMS, sources }));
    expect(textsOf('.foot-words p').at(-1)).toBe('Source: The Law, P');
    const link = find<HTMLAnchorElement>('.foot a');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it.each([
    [null, true],
    ['2026-01-31', false],
  ])('of a sense reviewed on %s says whether it was not', (reviewed, says) => {
    open(claimed('defined', [], { ...EMS, reviewed }));
    expect(textOf('.foot').includes('Not yet reviewed against a source')).toBe(says);
  });
});

describe('a meaning of the page itself', () => {
  it.each([
    [0, 'In this page’s own words; Spellout’s glossary does not list it.', []],
    [1, 'In this page’s own words; Spellout’s glossary has another meaning.', ['1 meaning in the glossary']],
    [6, 'In this page’s own words; Spellout’s glossary has other meanings.', ['6 meanings in the glossary']],
  ] as const)('says so beside %i known meanings', (count, words, foot) => {
    open(pageDefined(madeSenses(count)));
    expect(textOf('.long-form')).toBe('Early Mouse Service');
    expect(textOf('.reason')).toBe(words);
    expect(textsOf('.foot-words')).toEqual(foot);
    expect(textsOf('button')).toEqual(count === 0 ? [] : ['Compare']);
  });
});

describe('several possible senses', () => {
  it.each([
    ['no-evidence', 1, 'This page does not say what it means. It could mean'],
    ['no-evidence', 2, 'This page does not say which. It could mean'],
    ['defined-twice', 2, 'This page defines it in more than one way'],
    ['written-out-twice', 2, 'This page writes out more than one meaning'],
  ] as const)('are opened with why none is claimed: %s of %i', (reason, count, words) => {
    open(couldMean(reason, madeSenses(count)));
    expect(textOf('.unsure')).toBe(words);
  });

  it.each([
    [1, 1, '1 meaning'],
    [4, 4, '4 meanings'],
    [5, 4, '4 of 5 meanings'],
  ])('of %i are shown as %i equals, and counted', (count, shown, words) => {
    open(couldMean('no-evidence', madeSenses(count)));
    expect(textsOf('.sense-name')).toEqual(
      Array.from({ length: shown }, (_, index) => `Meaning ${index + 1}`),
    );
    expect(textOf('.foot-words')).toBe(words);
  });

  it('claim nothing', () => {
    open(couldMean('no-evidence', madeSenses(3)));
    expect(textsOf('.long-form, .reason')).toEqual([]);
  });
});
