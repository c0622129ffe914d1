import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { CompareApp } from '../../../components/compare/CompareApp.tsx';
import { comparingWords } from '../../../components/compare/comparing-words.ts';
import comparison from '../../../components/compare/comparison.css?raw';
import { placeOf } from '../../../components/compare/place.ts';
import figure from '../../../components/figure/figure.css?raw';
import writtenFigure from '../../../components/figure/written-figure.css?raw';
import theme from '../../../components/theme.css?raw';
import views from '../../../components/views.css?raw';
import picker from '../../../entrypoints/compare/picker.css?raw';
import print from '../../../entrypoints/compare/print.css?raw';
import { compareSenses } from '../../../glossary/compare-senses.ts';
import { wordsIn } from '../../../locales/words.ts';
import { find, GLOSSARY, show, useRendering } from './rendered.ts';

useRendering();

const CSS = [theme, views, comparison, figure, writtenFigure, picker, print]
  .join('\n')
  .replaceAll(/^@import.*$/gm, '');

const EMR = 'emr-emergency-medical-responder';
const EMT = 'emt-emergency-medical-technician';

let sheet: HTMLStyleElement;

beforeEach(async () => {
  sheet = document.createElement('style');
  sheet.textContent = CSS;
  document.head.append(sheet);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
});

afterEach(async () => {
  sheet.remove();
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

function showPage(hash: string): void {
  const tools = {
    compare: (senses: Parameters<typeof compareSenses>[0]) =>
      compareSenses(senses, comparingWords(wordsIn('en'))),
    onPick: () => undefined,
    markdownOf: () => '',
    readAddress: () => '',
    copy: async () => undefined,
    print: () => undefined,
  };
  show(
    <div id="app">
      <CompareApp place={placeOf(hash, GLOSSARY)} shelf={GLOSSARY} search={() => []} tools={tools} />
    </div>,
  );
}

const isShown = (element: Element) => element.getClientRects().length > 0;
const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);

describe.each(['four-levels', `compare=${EMT},${EMR}`])('on paper, %s', (hash) => {
  beforeEach(() => showPage(hash));

  it('is the comparison without any control', () => {
    expect(isShown(find('h1'))).toBe(true);
    expect([...document.querySelectorAll('button, input, nav')].filter(isShown)).toEqual([]);
  });

  it('repeats the head, and cuts no row and no picture', () => {
    expect(style('.comparison-table thead').display).toBe('table-header-group');
    expect(style('.comparison-table tbody tr').breakInside).toBe('avoid');
    expect(style('.comparison-table thead th').position).toBe('static');
    expect(style('.figure').breakInside).toBe('avoid');
    expect(style('.source-list li').breakInside).toBe('avoid');
  });

  it('has the whole table, however long', () => {
    expect(style('.table-scroll').overflow).toBe('visible');
    expect(style('.table-scroll').maxHeight).toBe('none');
  });

  it('has the addresses of its sources', () => {
    const link = document.querySelector('.source-list a') as HTMLAnchorElement;
    expect(getComputedStyle(link, '::after').content).toContain(link.getAttribute('href'));
  });

  it('is in dark ink on white, whatever the screen has', () => {
    expect(style('body').color).toBe('rgb(0, 0, 0)');
  });
});
