import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { packGlossary } from '../../../glossary/pack-glossary.ts';
import { parseGlossary } from '../../../glossary/parse.ts';
import { readingGlossary } from '../../../glossary/reading-glossary.ts';
import type { Glossary, Source } from '../../../glossary/types.ts';
import { unpackGlossary } from '../../../glossary/unpack-glossary.ts';
import { VALID_FILES } from './files-fixture.ts';
import { entryWith, senseOf } from './sense-fixture.ts';

/** There and back, by way of a text as in a build. */
function again(glossary: Glossary): Glossary {
  return unpackGlossary(JSON.parse(JSON.stringify(packGlossary(glossary))));
}

/** A glossary as readers need it. */
function withoutCues(glossary: Glossary): Glossary {
  const entries = glossary.entries.map((entry) => ({
    ...entry,
    senses: entry.senses.map((sense) => ({ ...sense, strongCues: [], cues: [] })),
  }));
  return { ...glossary, entries, fieldCues: [] };
}

function sourceOf(id: string): Source {
  return { id, title: id, publisher: 'A', year: null, address: `https://${id}.example`, kind: 'other' };
}

describe('a packed glossary', () => {
  it('is the bundled one again when it is unpacked, but for its cue words', () => {
    expect(readingGlossary()).toStrictEqual(withoutCues(bundledGlossary()));
    expect(again(bundledGlossary())).toStrictEqual(withoutCues(bundledGlossary()));
  });

  it('is the smallest glossary with every key again', () => {
    const parsed = parseGlossary(VALID_FILES);
    if (!parsed.ok) throw new Error('The fixture is not valid.');
    expect(again(parsed.glossary)).toStrictEqual(withoutCues(parsed.glossary));
  });

  it.each([
    ['another language', { language: 'es' }],
    ['a region', { region: 'Ireland' as const }],
    ['a definition of its own', { definition: 'Another.' }],
    ['the summary for a definition', { summary: 'The same.', definition: 'The same.' }],
    ['a day of review', { reviewed: '2026-11-23' }],
    ['no letters', { letters: [] }],
    ['sources', { sources: [sourceOf('b'), sourceOf('a')] }],
  ])('keeps %s', (_what, more) => {
    const entry = entryWith('EMS', [senseOf('EMS', 'Express Mail Service', more)]);
    const glossary = { entries: [entry], fieldCues: [], comparisons: [] };
    expect(again(glossary)).toStrictEqual(glossary);
  });

  it.each([
    [true, true],
    [true, false],
    [false, false],
  ])('keeps the rules of spelling: wordLike %s, plural %s', (wordLike, plural) => {
    const entry = { ...entryWith('START', [senseOf('START', 'A')]), wordLike, plural };
    const glossary = { entries: [entry], fieldCues: [], comparisons: [] };
    expect(again(glossary)).toStrictEqual(glossary);
  });

  it.each(['en', 'es'])('keeps a comparison in %s', (language) => {
    const { comparisons } = withoutCues(bundledGlossary());
    const glossary = {
      entries: [],
      fieldCues: [],
      comparisons: comparisons.slice(0, 1).map((one) => ({ ...one, language })),
    };
    expect(again(glossary)).toStrictEqual(glossary);
    // English goes without saying.
    expect('language' in (packGlossary(glossary).comparisons[0] ?? {})).toBe(language === 'es');
  });

  it('holds each source once, and links it wherever it is named', () => {
    const packed = packGlossary(bundledGlossary());
    const ids = packed.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { entries } = unpackGlossary(packed);
    const named = entries.flatMap(({ senses }) => senses.flatMap(({ sources }) => sources));
    expect(named.length).toBeGreaterThan(ids.length);
    expect(new Set(named).size).toBeLessThanOrEqual(ids.length);
  });

  it('holds no cue words', () => {
    const text = JSON.stringify(packGlossary(bundledGlossary()));
    expect(text).not.toMatch(/"(?:strongCues|cues|fieldCues)"/);
  });

  it('is made once', () => {
    expect(readingGlossary()).toBe(readingGlossary());
  });
});
