import { describe, expect, it } from 'vitest';
import { ComparisonChooser } from '../../../components/compare/ComparisonChooser.tsx';
import { ComparisonView } from '../../../components/compare/ComparisonView.tsx';
import { placeOf } from '../../../components/compare/place.ts';
import type { ComparisonLike } from '../../../glossary/compare-senses.ts';
import { wordsIn } from '../../../locales/words.ts';
import { find, GLOSSARY, show, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

function comparisonAt(hash: string): ComparisonLike {
  const place = placeOf(hash, GLOSSARY);
  if (place.kind !== 'comparison') throw new Error(`There is no comparison ${hash}.`);
  return place.comparison;
}

const showAt = (hash: string, compact = false) =>
  show(<ComparisonView comparison={comparisonAt(hash)} compact={compact} />);

/** What is set off in a picture. */
const setOff = (selector: string) => textsOf(`${selector}.compared [lang]:first-of-type`);

describe('the ladder', () => {
  it('climbs from the lowest level to the highest, each with what it adds', () => {
    showAt('four-levels');
    expect(textsOf('.rung strong')).toEqual(['EMR', 'EMT', 'AEMT', 'Paramedic']);
    expect(textsOf('.rung-adds > [lang]')[1]).toBe('Basic emergency care at the scene and in the ambulance.');
    expect(textOf('.figure-ladder figcaption')).toBe('What each level addsUnited States');
  });

  it('says to those who hear it which level it is, and which are compared', () => {
    showAt('emt-and-emr');
    const heard = textsOf('.rung').map((text) => text.replace(/\+ /, ''));
    expect(heard[1]).toMatch(/^Level 2 of 4: EMT \(compared here\)Basic emergency care/);
    expect(heard[2]).toMatch(/^Level 3 of 4: AEMTSome advanced skills/);
  });

  it('sets off what is compared, in a frame of its own and in words', () => {
    showAt('emt-and-emr');
    expect(textsOf('.rung.compared strong')).toEqual(['EMR', 'EMT']);
    expect(textOf('.figure-ladder .figure-key')).toContain('solid frame: compared here');
  });
});

describe('the system', () => {
  it('holds its parts, and the roles in the part that they belong to', () => {
    showAt('ems-and-emt');
    const figure = find('.figure-system');
    expect(figure.querySelector('figcaption strong')?.textContent).toBe('EMS');
    expect(textsOf('.part > strong')).toEqual(['People', 'Vehicles', 'Communications']);
    expect(textsOf('.part:first-child .role [lang]')).toEqual(['EMR', 'EMT', 'AEMT', 'Paramedic']);
    expect(setOff('.role')).toEqual(['EMT']);
  });

  it('has the numbers of its texts lead to their sources', () => {
    showAt('ems-and-emt');
    const titles = [...find('.part:nth-child(2)').querySelectorAll('a')].map(
      (link) => document.querySelector(`${link.getAttribute('href')} a`)?.textContent,
    );
    expect(titles).toEqual(['Emergency medical services']);
  });
});

describe('a comparison of three terms', () => {
  it('has every picture that fits it, the whole first and the levels last', () => {
    showAt('ems-emt-and-emr');
    expect(textsOf('figcaption strong')).toEqual(['EMS', 'Training', 'What each level adds']);
    expect(setOff('.role')).toEqual(['EMR', 'EMT']);
  });

  it('has the one that tells most where there is little room, and all its rows', () => {
    showAt('ems-emt-and-emr', true);
    expect(textsOf('figcaption strong')).toEqual(['EMS']);
    expect(textsOf('tbody th')).toHaveLength(8);
    expect(textOf('.bottom-line')).toMatch(/^EMS is the whole system/);
  });

  it('numbers its sources in the order in which they are met', () => {
    showAt('ems-emt-and-emr');
    const met = [...document.querySelectorAll('.source-number')].map(({ textContent }) =>
      Number(textContent),
    );
    expect([...new Set(met)].slice(0, 3)).toEqual([1, 2, 3]);
    expect(Math.max(...met)).toBe(textsOf('.source-list li').length);
  });
});

describe('in Spanish', () => {
  it('speaks Spanish around the texts of the glossary, which keep their language', () => {
    show(<ComparisonView comparison={comparisonAt('emt-and-emr')} />, wordsIn('es'));
    expect(textOf('.comparison-ways .labels')).toBe('Estados Unidos · revisado el 23 de noviembre de 2026');
    expect(textOf('section h2')).toBe('Fuentes');
    expect(textsOf('.rung .unseen')[0]).toBe('Nivel 1 de 4: ');
    for (const text of ['h1', '.bottom-line', 'tbody th', 'tbody td', '.rung strong']) {
      expect(document.querySelector(`${text} [lang=en]`)?.textContent).not.toBe('');
      expect(document.querySelector(`${text} [lang=en]`)).not.toBeNull();
    }
  });
});

describe('a comparison in another language', () => {
  it('says so of all its texts; a picture of another one keeps that one’s language', () => {
    const { ladder, ...comparison } = comparisonAt('ems-emt-and-emr');
    if (!ladder) throw new Error('It has no ladder.');
    show(
      <ComparisonView
        comparison={{ ...comparison, language: 'de', ladder: { ...ladder, language: 'fr' } }}
        compact={false}
      />,
    );
    const languages = (selector: string) => {
      const texts = [...document.querySelectorAll(`${selector} [lang]`)];
      return [...new Set(texts.map((text) => text.getAttribute('lang')))].join();
    };
    for (const text of [
      'h1',
      '.bottom-line',
      'caption',
      'tbody',
      '.figure:not(.figure-system, .figure-ladder)',
    ]) {
      expect([text, languages(text)]).toEqual([text, 'de']);
    }
    expect(languages('.figure-ladder')).toBe('fr');
    expect(languages('.figure-system')).toBe('en');
  });

  it('says so where it is chosen', () => {
    const comparisons = GLOSSARY.comparisons.slice(0, 1).map((one) => ({ ...one, language: 'de' }));
    show(<ComparisonChooser comparisons={comparisons} />);
    expect(
      [...document.querySelectorAll<HTMLElement>('.comparison-chooser [lang]')].map(({ lang }) => lang),
    ).toEqual(['de', 'de']);
  });
});
