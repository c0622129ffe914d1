import { describe, expect, it } from 'vitest';
import type { KnownForms } from '../../../matching/known-forms.ts';
import { pageEntry } from '../../../matching/meanings.ts';
import { addPageForms, pageForms } from '../../../matching/page-forms.ts';
import type { LocalDefinition } from '../../../matching/types.ts';
import { KNOWN } from './known.ts';
import { markedWithForms } from './marked.ts';

const defining = (...shortForms: readonly string[]): LocalDefinition[] =>
  shortForms.map((shortForm) => ({ shortForm, longForm: 'whatever it is' }));

const knownOnPage = (...defined: readonly string[]): KnownForms =>
  addPageForms(KNOWN, pageForms(KNOWN, defining(...defined)));

describe('the short forms that only a page knows', () => {
  it.each<[name: string, defined: string[], expected: string[]]>([
    ['are those the glossary has never heard of', ['ZBW', 'EMS'], ['ZBW']],
    ['are none in a known plural', ['EMTs', 'EMT’s'], []],
    ['are none in a known spelling', ['EMT-Basic', 'E.M.S.'], []],
    ['are named without their plural endings', ['ZBWs', 'QXP’s'], ['ZBW', 'QXP']],
    ['are named once', ['ZBW', 'ZBWs', 'ZBW'], ['ZBW']],
    ['are no labels of one capital and digits', ['B12', 'P1', 'T'], []],
    ['are no words', ['Milan', 'rate'], []],
    ['have two capitals, whatever else', ['mRNA', 'eGFR', 'X2Y'], ['mRNA', 'eGFR', 'X2Y']],
  ])('%s', (_name, defined, expected) => {
    expect([...pageForms(KNOWN, defining(...defined))]).toEqual(expected);
  });

  it('are found on the page beside those of the glossary, with their plurals', () => {
    const known = knownOnPage('ZBWs', 'QXP');
    expect(markedWithForms('ZBW, ZBWs and QXP’s of EMTs', known)).toBe(
      '[ZBW=ZBW], [ZBWs=ZBW] and [QXP’s=QXP] of [EMTs=EMT]',
    );
  });

  it('cost no index of their own where there are none', () => {
    expect(knownOnPage('EMS', 'B12')).toBe(KNOWN);
  });

  it('are not known on the next page', () => {
    knownOnPage('ZBW');
    expect(markedWithForms('ZBW', KNOWN)).toBe('ZBW');
  });

  it('have an entry without a sense', () => {
    expect(pageEntry('ZBW')).toEqual({ shortForm: 'ZBW', wordLike: false, plural: true, senses: [] });
  });
});
