import { render, type VNode } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { ComparisonView } from '../../../components/compare/ComparisonView.tsx';
import comparison from '../../../components/compare/comparison.css?raw';
import { placeOf } from '../../../components/compare/place.ts';
import { SenseCard } from '../../../components/entry/SenseCard.tsx';
import figure from '../../../components/figure/figure.css?raw';
import writtenFigure from '../../../components/figure/written-figure.css?raw';
import { PageTermList } from '../../../components/popup/PageTermList.tsx';
import pageTerms from '../../../components/popup/page-terms.css?raw';
import popupViews from '../../../components/popup/popup.css?raw';
import { SiteSwitch } from '../../../components/popup/SiteSwitch.tsx';
import siteSwitch from '../../../components/popup/site-switch.css?raw';
import theme from '../../../components/theme.css?raw';
import { SenseTooltip } from '../../../components/tooltip/SenseTooltip.tsx';
import tooltip from '../../../components/tooltip/tooltip.css?inline';
import views from '../../../components/views.css?raw';
import { WordsContext } from '../../../components/words-context.ts';
import popup from '../../../entrypoints/popup/style.css?raw';
import type { ComparisonLike } from '../../../glossary/compare-senses.ts';
import type { Comparison, Sense } from '../../../glossary/types.ts';
import { wordsIn } from '../../../locales/words.ts';
import { DEFAULT_SETTINGS } from '../../../settings/settings.ts';
import { standingOf } from '../../../settings/site-standing.ts';
import { faintTexts } from './contrast.ts';
import { entryOf, GLOSSARY } from './rendered.ts';

const senses = entryOf('EMS').senses as [Sense, ...Sense[]];
const [sense, ...others] = senses;
const plain = { comparison: null, textSize: 'normal', words: wordsIn('en') } as const;
const base = { shortForm: 'EMS', others, reason: 'defined' } as const;

const tooltips: readonly (readonly [string, VNode])[] = [
  ['a claim', <SenseTooltip key="1" {...plain} meaning={{ ...base, kind: 'claimed', sense, cues: [] }} />],
  [
    'a meaning of the page itself',
    <SenseTooltip
      key="2"
      {...plain}
      meaning={{ ...base, kind: 'page-defined', longForm: 'Early Mouse Service', letters: [0] }}
    />,
  ],
  [
    'several senses',
    <SenseTooltip
      key="3"
      {...plain}
      meaning={{ kind: 'could-mean', shortForm: 'EMS', senses, reason: 'no-evidence' }}
    />,
  ],
];

const terms = [
  {
    shortForm: 'EMS',
    longForm: 'Emergency Medical Services',
    senseId: null,
    senseCount: 1,
    count: 2,
    frameIds: [0],
  },
  { shortForm: 'EMT', longForm: null, senseId: null, senseCount: 3, count: 2, frameIds: [0] },
];

const standing = standingOf(DEFAULT_SETTINGS, { host: 'www.example.org', path: '/' }, 'example.org');

function pictured(id: string): ComparisonLike {
  const place = placeOf(id, GLOSSARY);
  if (place.kind !== 'comparison') throw new Error(`There is no comparison ${id}.`);
  return place.comparison;
}

const pages: readonly (readonly [string, VNode])[] = [
  ['a comparison', <ComparisonView key="1" comparison={GLOSSARY.comparisons.at(-1) as Comparison} />],
  [
    'a comparison with pictures',
    <ComparisonView key="5" comparison={pictured('ems-emt-and-emr')} compact={false} />,
  ],
  ['a sense', <SenseCard key="2" sense={sense} />],
  [
    'the terms of a page',
    <PageTermList
      key="3"
      terms={terms}
      lettersOf={() => [0]}
      entryOf={() => null}
      onOpen={() => undefined}
      onGoTo={() => undefined}
    />,
  ],
  ['the site switch', <SiteSwitch key="4" standing={standing} onSwitch={() => undefined} />],
];

let host: HTMLElement | undefined;

afterEach(() => host?.remove());

/** A view with its style sheet, apart from every other style of this document. */
function styled(view: VNode, css: string): ShadowRoot {
  host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  render(
    <>
      <style>{css}</style>
      <WordsContext.Provider value={wordsIn('en')}>
        <div class="page">{view}</div>
      </WordsContext.Provider>
    </>,
    root,
  );
  return root;
}

/** The styles of a page of its own, for a tree inside another page. */
const PAGE_CSS = [theme, views, comparison, figure, writtenFigure, popupViews, siteSwitch, pageTerms, popup]
  .join('\n')
  .replaceAll(/^@import.*$/gm, '')
  .replaceAll(':root', '.page')
  .replaceAll(/^body \{/gm, '.page {');

/** The host of a tooltip is shown as a popover; here it stands in the page. */
const TOOLTIP_CSS = `${tooltip}\n:host { display: block !important; }`;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  beforeAll(async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    return async () => void (await cdp().send('Emulation.setEmulatedMedia', { features: [] }));
  });

  it('is this scheme that is read', () => {
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
  });

  it.each(tooltips)('every text of the tooltip of %s has enough contrast', (_name, view) => {
    expect(faintTexts(styled(view, TOOLTIP_CSS))).toEqual([]);
  });

  it.each(pages)('every text of %s has enough contrast', (_name, view) => {
    expect(faintTexts(styled(view, PAGE_CSS))).toEqual([]);
  });
});
