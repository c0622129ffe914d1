import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUNDLED_FILES, bundledGlossary } from '../../../glossary/bundled.ts';
import { spellingsOf } from '../../../glossary/spellings.ts';
import type { Comparison, Sense } from '../../../glossary/types.ts';
import { indexKnownForms, shortFormOf, variantsOf } from '../../../matching/known-forms.ts';
import { markedWithForms } from '../matching/marked.ts';

const FOLDER = fileURLToPath(new URL('../../../glossary/data/', import.meta.url));
const FILES_ON_DISK = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json'))
  .sort();

const GLOSSARY = bundledGlossary();
const SENSES = GLOSSARY.entries.flatMap((entry) => entry.senses);

/** Everything a reader may be shown, as one text. */
const ALL_TEXT = FILES_ON_DISK.map((name) => readFileSync(`${FOLDER}${name}`, 'utf8')).join('\n');

function sensesOf(shortForm: string): readonly Sense[] {
  return GLOSSARY.entries.find((entry) => entry.shortForm === shortForm)?.senses ?? [];
}

function senseById(id: string): Sense | undefined {
  return SENSES.find((sense) => sense.id === id);
}

function comparisonById(id: string): Comparison | undefined {
  return GLOSSARY.comparisons.find((comparison) => comparison.id === id);
}

/** The text of one cell, or undefined where the cell says why there is none. */
function cellText(comparison: string, aspect: string, term: string): string | undefined {
  const cell = comparisonById(comparison)?.aspects.find(({ id }) => id === aspect)?.cells[term];
  return cell && 'text' in cell ? cell.text : undefined;
}

describe('the bundled files', () => {
  it('are exactly those of the folder', () => {
    expect(Object.keys(BUNDLED_FILES).sort()).toEqual(FILES_ON_DISK);
  });

  it.each(FILES_ON_DISK)('%s is bundled under its own name', (name) => {
    expect(BUNDLED_FILES[name]).toEqual(JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')));
  });
});

describe('the short forms that the first field is about', () => {
  it.each(['EMS', 'EMT', 'EMR'])('%s has six rivals or more from other fields', (shortForm) => {
    const rivals = sensesOf(shortForm).filter((sense) => sense.field !== 'emergency-care');
    expect(rivals.length).toBeGreaterThanOrEqual(6);
  });

  it.each([
    ['EMS', 'ems-emergency-medical-services'],
    ['EMT', 'emt-emergency-medical-technician'],
    ['EMR', 'emr-emergency-medical-responder'],
    ['AEMT', 'aemt-advanced-emergency-medical-technician'],
    ['EMT-P', 'emt-p-emergency-medical-technician-paramedic'],
  ])('%s has the sense %s', (shortForm, id) => {
    expect(sensesOf(shortForm).map((sense) => sense.id)).toContain(id);
  });

  // The tooltip sets the letters off, so a long form that does not spell them would show none.
  it.each(['EMS', 'EMT', 'EMR'])('%s is spelled by the long form of each of its senses', (shortForm) => {
    const unspelled = sensesOf(shortForm).filter((sense) => sense.letters.length !== shortForm.length);
    expect(unspelled.map(({ id }) => id)).toEqual([]);
  });

  it('takes EMT-I for a Roman level as well as for Intermediate', () => {
    expect(sensesOf('EMT-I').length).toBe(2);
  });
});

describe('every sense', () => {
  it.each(SENSES)('$id begins with its short form', ({ id, shortForm }) => {
    const slug = shortForm.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    expect(id.startsWith(`${slug}-`)).toBe(true);
  });

  it('counts as reviewed only with a source', () => {
    const unfounded = SENSES.filter((sense) => sense.reviewed !== null && sense.sources.length === 0);
    expect(unfounded).toEqual([]);
  });

  it('ends its summary and its definition like a sentence', () => {
    const texts = SENSES.flatMap(({ summary, definition }) => [summary, definition]);
    expect(texts.filter((text) => !/\.[”)]?$/.test(text))).toEqual([]);
  });

  it('has another long form than its rivals', () => {
    for (const { shortForm, senses } of GLOSSARY.entries) {
      const longForms = senses.map((sense) => sense.longForm.toLowerCase());
      expect(new Set(longForms).size, shortForm).toBe(longForms.length);
    }
  });
});

describe('every source', () => {
  const sources = [...new Map(SENSES.flatMap((sense) => sense.sources).map((it) => [it.id, it])).values()];

  it.each(sources)('$id has an https address', ({ address }) => {
    expect(new URL(address).protocol).toBe('https:');
  });

  it('has an address of its own', () => {
    const addresses = sources.map((source) => source.address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('every spelling', () => {
  const spellings = spellingsOf(GLOSSARY);
  const known = indexKnownForms(spellings);
  const cases = Object.entries(spellings).flatMap(([shortForm, rules]) =>
    [shortForm, ...variantsOf(rules)].map((spelling) => ({ spelling, shortForm })),
  );

  it.each(cases)('$spelling leads to $shortForm and is found in a text', ({ spelling, shortForm }) => {
    expect(shortFormOf(spelling, known)).toBe(shortForm);
    expect(markedWithForms(`an ${spelling}, too`, known)).toBe(`an [${spelling}=${shortForm}], too`);
  });
});

describe('the comparisons', () => {
  it.each([
    ['ems-and-emt', ['EMS', 'EMT']],
    ['emt-and-emr', ['EMT', 'EMR']],
    ['four-levels', ['EMR', 'EMT', 'AEMT', 'Paramedic']],
  ])('%s compares %j', (id, labels) => {
    expect(comparisonById(id)?.terms.map((term) => term.label)).toEqual(labels);
  });

  it.each(GLOSSARY.comparisons)('$id has a cell for every term of every aspect', ({ terms, aspects }) => {
    for (const { cells } of aspects) {
      expect(Object.keys(cells).sort()).toEqual(terms.map(({ id }) => id).sort());
    }
  });

  it.each(GLOSSARY.comparisons)(
    '$id says of each cell what holds, on whose word, or why not',
    ({ aspects }) => {
      for (const cell of aspects.flatMap(({ cells }) => Object.values(cells))) {
        if ('missing' in cell) expect(cell.missing).not.toBe('');
        else expect(cell.sources.length, cell.text).toBeGreaterThan(0);
      }
    },
  );
});

/** Facts that stood wrong in a draft or stand wrong in many places on the web: they must not come back. */
describe('corrected facts', () => {
  it.each(['180 hours', '24 to 60 hours', '24–60 hours', 'coined in 2012', '120 to 150 hours'])(
    'no text says "%s"',
    (claim) => {
      expect(ALL_TEXT).not.toContain(claim);
    },
  );

  it('EMT-CC is a level of New York State alone', () => {
    const [sense, ...others] = sensesOf('EMT-CC');
    expect(others).toEqual([]);
    expect(sense?.region).toBe('New York');
    expect(sense?.summary).toContain('New York');
    expect(sense?.definition).toContain('only in New York State');
  });

  it('MFR is at home in Michigan, CFR in New York, the United Kingdom and Ireland', () => {
    expect(sensesOf('CFR').map(({ region }) => region)).toEqual(
      expect.arrayContaining(['New York', 'United Kingdom', 'Ireland']),
    );
    expect(sensesOf('MFR').map(({ region }) => region)).toContain('Michigan');
  });

  it.each([
    ['emt-and-emr', 'training', 'emt', '150 to 190 hours'],
    ['emt-and-emr', 'training', 'emr', '48 to 60 hours'],
    ['ems-and-emt', 'training', 'emt', '150 to 190 hours'],
    ['four-levels', 'training', 'emr', '48 to 60 hours'],
    ['four-levels', 'training', 'emt', '150 to 190 hours'],
    ['four-levels', 'training', 'aemt', '150 to 250 hours beyond EMT'],
    ['emt-and-emr', 'since', 'emr', 'dates from 1978'],
    ['ems-and-emt', 'license', 'ems', 'The states.'],
    ['emt-and-emr', 'iv', 'emt', 'No: with very few exceptions'],
  ])('%s, %s, %s: %s', (comparison, aspect, term, fact) => {
    expect(cellText(comparison, aspect, term)).toContain(fact);
  });

  it('training has no hours for EMS, which is a system and no course', () => {
    expect(cellText('ems-and-emt', 'training', 'ems')).toBeUndefined();
  });

  it('the emergency responder’s own sense agrees with the comparison on the hours', () => {
    expect(senseById('emr-emergency-medical-responder')?.definition).toContain('48 to 60 hours');
  });
});
