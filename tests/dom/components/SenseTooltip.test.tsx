import { describe, expect, it } from 'vitest';
import { SenseTooltip } from '../../../components/tooltip/SenseTooltip.tsx';
import type { Comparison, Sense } from '../../../glossary/types.ts';
import { wordsIn } from '../../../locales/words.ts';
import type { Disambiguation, Reason } from '../../../matching/types.ts';
import { entryOf, find, GLOSSARY, madeSenses, show, textOf, textsOf, useRendering } from './rendered.ts';

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

function open(meaning: Disambiguation, comparison: Comparison | null = null): void {
  show(<SenseTooltip meaning={meaning} comparison={comparison} textSize="normal" words={wordsIn('en')} />);
}

/** The buttons of the tooltip: their words, and where they lead. */
const ways = () =>
  [...document.querySelectorAll('button')].map((button) => [button.textContent, button.name, button.value]);

describe.each([
  ['a claimed sense', claimed('defined', OTHERS)],
  ['a meaning of the page itself', pageDefined(OTHERS)],
  ['several possible senses', couldMean('no-evidence', [EMS, ...OTHERS])],
])('the tooltip of %s', (_name, meaning) => {
  it('is a tooltip in English from left to right, headed by the short form', () => {
    open(meaning);
    const panel = find('[role=tooltip]');
    expect([panel.lang, panel.dir]).toEqual(['en', 'ltr']);
    expect(textOf('[role=tooltip] > h2')).toBe('EMS');
  });

  it('is no stop for the Tab key in any of its parts', () => {
    open(meaning);
    const stops = [...document.querySelectorAll<HTMLElement>('[role=tooltip] :is(a, button, summary)')];
    expect(stops.length).toBeGreaterThan(2);
    expect(stops.filter(({ tabIndex }) => tabIndex >= 0).map(({ textContent }) => textContent)).toEqual([]);
  });

  it('leads to marking the short form no more, and to all it could mean', () => {
    open(meaning);
    expect(ways()).toContainEqual(['I know this one', 'mute', 'EMS']);
    expect(ways().at(-1)?.slice(0, 2)).toEqual([
      expect.stringMatching(/^(Compare|All meanings)$/),
      'compare',
    ]);
  });

  it('lets any other meaning be picked for the site', () => {
    open(meaning);
    const shown = meaning.kind === 'could-mean' ? [EMS, ...OTHERS] : OTHERS;
    expect(ways().filter(([, way]) => way === 'choose')).toEqual(
      shown.map(({ id }) => ['Means this here', 'choose', id]),
    );
  });

  it('speaks Spanish, but for the glossary’s own texts', () => {
    show(<SenseTooltip meaning={meaning} comparison={null} textSize="normal" words={wordsIn('es')} />);
    expect(find('[role=tooltip]').lang).toBe('es');
    expect(textsOf('button')).toContain('Ya la conozco');
    const english = [...document.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);
    expect(english).toContain(OTHERS[0]?.longForm);
  });
});

describe('a claim', () => {
  it('says the long form, with the letters of the short form set off', () => {
    open(claimed('defined'));
    expect(textOf('.long-form')).toBe(EMS.longForm);
    expect(textsOf('.long-form b').join('').toUpperCase()).toBe('EMS');
  });

  it.each([
    ['defined', 'Shown because this page defines it.'],
    ['written-out', 'Shown because this page writes it out.'],
    ['only-sense', 'Shown because Spellout knows no other meaning.'],
    ['cues', 'Shown because of words on this page: ambulance, crew, patient, shift, siren.'],
  ] as const)('gives its reason: %s', (reason, words) => {
    open(claimed(reason));
    expect(textsOf('.reason')[0]).toBe(words);
  });

  it('that the reader chose says so, and leads to undoing it', () => {
    open(claimed('chosen'));
    expect(textsOf('.reason')[0]).toBe('You chose this for this site. Undo');
    expect(ways()).toContainEqual(['Undo', 'forget', 'EMS']);
  });

  it.each([
    [0, []],
    [1, ['1 other meaning']],
    [9, ['9 other meanings']],
  ] as const)('folds %i other meanings away', (count, words) => {
    open(claimed('defined', madeSenses(count)));
    expect(textsOf('.fold:not(.fold-more) > summary')).toEqual(words);
    expect(textsOf('.fold .sense-name')).toHaveLength(count);
  });

  it('names its most trusted source with its year, opened apart and without a trace', () => {
    const [source] = EMS.sources;
    const web = {
      ...source,
      id: 'x',
      title: 'A Web Page',
      publisher: 'P',
      year: 2020,
    } as Sense['sources'][0];
    const sources = [
      { ...web, kind: 'reference' as never },
      { ...web, id: 'y', publisher: 'The State', kind: 'authority' as const, year: 1999 },
    ];
    open(claimed('defined', [], { ...EMS, sources }));
    expect(textsOf('.reason')).toContain('Source: The State, 1999');
    const link = find<HTMLAnchorElement>('.reason a');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(textsOf('.fold-more .source')).toEqual(['A Web Page, P, 2020', 'A Web Page, The State, 1999']);
  });

  it.each([
    ['2026-11-23', 'Source: The State, read 2026'],
    [null, 'Source: The State'],
  ])('says of a source without a date when it was read: %s', (reviewed, words) => {
    const [source] = EMS.sources;
    const sources = [{ ...source, publisher: 'The State', year: null } as Sense['sources'][0]];
    open(claimed('defined', [], { ...EMS, sources, reviewed }));
    expect(textsOf('.reason')).toContain(words);
  });

  it('tells former and foreign names, and the fuller text, on demand', () => {
    const sense = { ...EMS, formerNames: ['Ambulance corps'], foreignNames: ['SAMU', 'Rettungsdienst'] };
    open(claimed('defined', [], sense));
    expect(textsOf('.fold-more dt').slice(0, 2)).toEqual(['Former name', 'In other languages']);
    expect(textsOf('.fold-more dd').slice(0, 3)).toEqual(['Ambulance corps', 'SAMU', 'Rettungsdienst']);
    expect(textOf('.fold-more > p')).toBe(EMS.definition);
    expect(find<HTMLDetailsElement>('.fold-more').open).toBe(false);
  });

  it('tells on demand nothing that its line says already', () => {
    const bare = { ...EMS, formerNames: [], foreignNames: [], sources: EMS.sources.slice(0, 1) };
    open(claimed('defined', [], { ...bare, definition: `${bare.summary} It is old.` }));
    expect(textOf('.fold-more > p')).toBe('It is old.');
    open(claimed('defined', [], { ...bare, definition: bare.summary }));
    expect(textsOf('.fold-more')).toEqual([]);
  });

  it.each([
    [null, true],
    ['2026-01-31', false],
  ])('of a sense reviewed on %s says whether it was not', (reviewed, says) => {
    open(claimed('defined', [], { ...EMS, reviewed }));
    expect(textsOf('.reason').includes('Not yet reviewed against a source')).toBe(says);
  });

  it('names the terms that a ready comparison sets it beside, and leads there', () => {
    const comparison = GLOSSARY.comparisons.find(({ id }) => id === 'ems-and-emt') as Comparison;
    open(claimed('defined', OTHERS), comparison);
    expect(ways().at(-1)).toEqual(['Compare with EMT', 'compare', 'ems-and-emt']);
  });

  it('without a ready comparison leads to picking one', () => {
    open(claimed('defined', OTHERS));
    expect(ways().at(-1)).toEqual(['Compare', 'compare', `compare=${EMS.id}`]);
  });
});

describe('a meaning of the page itself', () => {
  it.each([
    [0, 'In this page’s own words; Spellout’s glossary does not list it.'],
    [1, 'In this page’s own words; Spellout’s glossary has another meaning.'],
    [6, 'In this page’s own words; Spellout’s glossary has other meanings.'],
  ] as const)('says so beside %i known meanings', (count, words) => {
    open(pageDefined(madeSenses(count)));
    expect(textOf('.long-form')).toBe('Early Mouse Service');
    expect(textOf('.reason')).toBe(words);
    expect(ways().some(([, way]) => way === 'compare')).toBe(count > 0);
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
    [1, 1, []],
    [3, 3, []],
    [4, 3, ['1 more meaning']],
    [9, 3, ['6 more meanings']],
  ])('of %i are shown as %i equals, the rest folded away', (count, shown, words) => {
    open(couldMean('no-evidence', madeSenses(count)));
    expect(textsOf('.panel > .senses .sense-name')).toEqual(
      Array.from({ length: shown }, (_, index) => `Meaning ${index + 1}`),
    );
    expect(textsOf('.fold > summary')).toEqual(words);
    expect(textsOf('.sense-name')).toHaveLength(count);
  });

  it('claim nothing', () => {
    open(couldMean('no-evidence', madeSenses(3)));
    expect(textsOf('.long-form, .reason')).toEqual([]);
  });
});
