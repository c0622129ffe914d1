import { describe, expect, it } from 'vitest';
import { ComparisonView } from '../../../components/compare/ComparisonView.tsx';
import { FigurePicture } from '../../../components/figure/FigurePicture.tsx';
import { picturesOf } from '../../../components/figure/figure-pictures.ts';
import { amountScale, placeOn, yearScale } from '../../../components/figure/figure-scale.ts';
import { numberInWords } from '../../../components/figure/figure-words.ts';
import type { Comparison, Figure } from '../../../glossary/types.ts';
import { wordsIn } from '../../../locales/words.ts';
import { find, GLOSSARY, show, textsOf, useRendering } from './rendered.ts';

useRendering();

function comparisonOf(id: string): Comparison {
  const found = GLOSSARY.comparisons.find((one) => one.id === id);
  if (!found) throw new Error(`There is no comparison ${id}.`);
  return found;
}

/** A comparison of one row with these figures; null is a cell without one. */
const withFigures = (...figures: readonly (Figure | null)[]): Comparison => ({
  ...comparisonOf('four-levels'),
  terms: figures.map((_, index) => ({
    id: `t${index}`,
    label: `T${index}`,
    longForm: '',
    letters: [],
    senseId: '',
  })),
  aspects: [
    {
      id: 'row',
      label: 'Row',
      cells: Object.fromEntries(
        figures.map((figure, index) => [
          `t${index}`,
          { text: `Text ${index}`, sources: [], ...(figure ? { figure } : {}) },
        ]),
      ),
    },
  ],
});

const hours = (least: number, most = least): Figure => ({ least, most, unit: 'hours' });

describe('a picture', () => {
  it.each([
    ['two terms have unlike figures of one unit', [hours(1), hours(2)], 1],
    ['one term has a figure', [hours(1), null], 0],
    ['the units differ', [hours(1), { least: 1, most: 1, unit: 'weeks' }], 0],
    ['all figures are the same', [hours(2), hours(2)], 0],
    ['two of three can stand on one scale', [hours(2), { least: 1, most: 1, unit: 'weeks' }, hours(3)], 1],
  ] as const)('where %s: %#', (_name, figures, count) => {
    expect(picturesOf(withFigures(...figures))).toHaveLength(count);
  });

  it('shows the training hours of the four levels on one scale, the ranges with them', () => {
    show(<ComparisonView comparison={comparisonOf('four-levels')} compact={false} />);
    expect(textsOf('figcaption strong')).toEqual(['Training', 'What each level adds']);
    expect(textsOf('.figure-label')).toEqual(['EMR', 'EMT', 'AEMT', 'Paramedic']);
    expect(textsOf('.figure-number')).toEqual(['48 to 60', '150 to 190', 'about 400', 'about 1,200']);
    const widths = (selector: string) =>
      [...document.querySelectorAll(selector)].map((bar) => bar.getAttribute('width'));
    expect(widths('.figure-bar')).toEqual(['4%', '12.5%', '33.33%', '100%']);
    expect(widths('.figure-range')).toEqual(['5%', '15.83%']);
    expect(textsOf('.figure-axis span')).toEqual(['0', '300', '600', '900', '1,200']);
  });

  it('is named by the texts of its cells, and hides its numbers from those who hear them', () => {
    show(<ComparisonView comparison={comparisonOf('four-levels')} compact={false} />);
    const names = [...document.querySelectorAll('svg[role=img]')].map((svg) =>
      svg.getAttribute('aria-label'),
    );
    expect(names[1]).toBe('150 to 190 hours; about 150 according to federal labor statistics');
    for (const number of document.querySelectorAll('.figure-number, .figure-axis')) {
      expect(number.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it('says what it cannot draw', () => {
    const [picture] = picturesOf(comparisonOf('first-level-in-four-countries'));
    if (!picture) throw new Error('There is no picture.');
    show(<FigurePicture picture={picture} />);
    expect(textsOf('.figure-none')).toEqual(['– no number given', '6 to 9 weeks']);
  });

  it('has years as points on a line, not as bars', () => {
    const [picture] = picturesOf(comparisonOf('tccc-and-tecc'));
    if (!picture) throw new Error('There is no picture.');
    show(<FigurePicture picture={picture} />);
    expect(document.querySelectorAll('.figure-point')).toHaveLength(2);
    expect(document.querySelectorAll('.figure-bar')).toHaveLength(0);
    expect(textsOf('.figure-number')).toEqual(['1996', '2011']);
  });
});

describe('a comparison', () => {
  it('has one picture where there is little room, and all where there is more', () => {
    const comparison = comparisonOf('old-and-new-names');
    show(<ComparisonView comparison={comparison} />);
    expect(find('.figures').children).toHaveLength(1);
    show(<ComparisonView comparison={comparison} ways={<p />} />);
    expect(find('.figures').children).toHaveLength(4);
  });
});

describe('a scale', () => {
  it.each([
    [1200, [0, 300, 600, 900, 1200]],
    [190, [0, 50, 100, 150, 200]],
    [60, [0, 20, 40, 60]],
    [5, [0, 2, 4, 6]],
    [3, [0, 1, 2, 3]],
    [1, [0, 1]],
  ])('for amounts up to %i has the numbers %j', (most, ticks) => {
    expect(amountScale(most).ticks).toEqual(ticks);
  });

  it.each([
    [1966, 1978, [1965, 1970, 1975, 1980]],
    [1960, 2004, [1960, 1980, 2000, 2020]],
    [2011, 2012, [2011, 2012]],
    [1995, 1995, [1995, 1996]],
  ])('for the years %i to %i has the numbers %j', (first, last, ticks) => {
    expect(yearScale(first, last).ticks).toEqual(ticks);
  });

  it('places a number between its ends', () => {
    expect(placeOn(yearScale(1960, 2000), 1970)).toBe('25%');
  });
});

describe('a number in words', () => {
  it.each([
    [{ least: 150, most: 190, unit: 'hours' }, '', '150 to 190'],
    [{ least: 1200, most: 1200, unit: 'hours' }, 'About 1,200 hours.', 'about 1,200'],
    [{ least: 110000, most: 110000, unit: 'count' }, 'with more than 110,000 members', 'more than 110,000'],
    [{ least: 20, most: 20, unit: 'hours' }, 'about 200 hours; 20 at least', '20'],
    [{ least: 1996, most: 1996, unit: 'year' }, 'published in 1996.', '1996'],
  ] as const)('%j of “%s” is: %s', (figure, text, words) => {
    expect(numberInWords(figure, wordsIn('en'), text)).toBe(words);
  });
});
