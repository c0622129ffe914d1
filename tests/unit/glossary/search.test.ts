import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { createGlossarySearch } from '../../../glossary/search.ts';
import type { Entry } from '../../../glossary/types.ts';
import { entryOf, entryWith, senseOf } from './sense-fixture.ts';

const ENTRIES: readonly Entry[] = [
  entryOf('AEMT', 'Advanced Emergency Medical Technician'),
  entryOf('BMS', 'Ems River Shipping'),
  entryWith('EMR', [senseOf('EMR', 'Emergency Medical Responder', { formerNames: ['First Responder'] })]),
  entryOf('EMS', 'Emergency Medical Services', 'Express Mail Service'),
  entryOf('EMSS', 'Something Else'),
  entryWith('EMT-B', [
    senseOf('EMT-B', 'Emergency Medical Technician–Basic', { variants: ['EMT-Basic', 'EMT Basic'] }),
    senseOf('EMT-B', 'Another', { otherLongForms: ['basic responder'] }),
  ]),
  entryWith('SAMU', [
    senseOf('SAMU', 'Urgent Medical Aid Service', { foreignNames: ["service d'aide médicale urgente"] }),
  ]),
  entryOf('SpO2', 'Peripheral Oxygen Saturation'),
];

const small = createGlossarySearch({ entries: ENTRIES });

function found(query: string): string[] {
  return small.search(query).map(({ shortForm }) => shortForm);
}

describe('search', () => {
  it.each([
    ['the short form first, then those that begin so, then words', 'EMS', ['EMS', 'EMSS', 'BMS']],
    ['whatever the case', 'ems', ['EMS', 'EMSS', 'BMS']],
    ['whatever the blanks', '  EMS ', ['EMS', 'EMSS', 'BMS']],
    ['dots', 'e.m.s.', ['EMS', 'EMSS', 'BMS']],
    ['subscripts', 'SpO₂', ['SpO2']],
    ['another spelling', 'emt-basic', ['EMT-B']],
    ['it with a blank', 'EMT Basic', ['EMT-B']],
    ['a short form without its hyphen', 'EMTB', ['EMT-B']],
    ['words in another order', 'technician emergency', ['AEMT', 'EMT-B']],
    ['a part of a word', 'techn', ['AEMT', 'EMT-B']],
    ['a plural', 'technicians', ['AEMT', 'EMT-B']],
    ['a former name', 'first responder', ['EMR']],
    ['another long form', 'basic responder', ['EMT-B']],
    ['a foreign name without its accents', 'aide medicale', ['SAMU']],
    ['a question in words', 'What does SAMU stand for?', ['SAMU']],
    ['a typo', 'tecnician', ['AEMT', 'EMT-B']],
    ['two typos', 'emergancy respnder', ['EMR']],
    ['one word too many', 'samu paris', ['SAMU']],
  ])('finds by %s: "%s"', (_how, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each(['', '   ', 'zebra', '?', '…', '&', 'xylophone quartet', '"', '\\', '\u0000'])(
    'finds nothing by "%s"',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it('does not take one short form for a misspelling of another', () => {
    expect(found('EMX')).toEqual([]);
  });

  it('goes by the words as they are typed where these find something', () => {
    const { search } = createGlossarySearch({
      entries: [entryOf('AA', 'Medial Line'), entryOf('BB', 'Medical Line')],
    });
    expect(search('medial line').map(({ shortForm }) => shortForm)).toEqual(['AA']);
  });

  it('takes the short form letter for letter before one in another case', () => {
    const { search } = createGlossarySearch({ entries: [entryOf('COPs', 'A'), entryOf('COPS', 'B')] });
    expect(search('COPS').map(({ shortForm }) => shortForm)).toEqual(['COPS', 'COPs']);
    expect(search('COPs').map(({ shortForm }) => shortForm)).toEqual(['COPs', 'COPS']);
  });

  it('keeps equals in the order of the glossary', () => {
    const { search } = createGlossarySearch({
      entries: ['AA', 'BB', 'CC', 'DD'].map((shortForm) => entryOf(shortForm, 'Same Words')),
    });
    expect(search('same').map(({ shortForm }) => shortForm)).toEqual(['AA', 'BB', 'CC', 'DD']);
  });

  it('finds the more usual sense first where the words are the same', () => {
    const { search } = createGlossarySearch({
      entries: [
        entryWith('AA', [senseOf('AA', 'Same Words', { usage: 'rare' })]),
        entryWith('BB', [senseOf('BB', 'Same Words', { usage: 'common' })]),
      ],
    });
    expect(search('words').map(({ shortForm }) => shortForm)).toEqual(['BB', 'AA']);
  });

  it('answers a text of any length', () => {
    expect(found('emergency '.repeat(10_000)).length).toBeGreaterThan(0);
    expect(found('q'.repeat(100_000))).toEqual([]);
  });

  it('makes nothing of the glossary before the first search', () => {
    let asked = 0;
    const entries: Entry[] = [];
    const glossary = {
      get entries() {
        asked += 1;
        return entries;
      },
    };
    const { search } = createGlossarySearch(glossary);
    expect(asked).toBe(0);
    search('a');
    search('b');
    expect(asked).toBe(1);
  });
});

describe('suggest', () => {
  it.each([
    ['EMS', ['EMS', 'EMSS', 'Emergency Medical Services', 'Express Mail Service', 'Ems River Shipping']],
    ['em', ['EMR', 'EMS', 'EMSS', 'EMT-B', 'Ems River Shipping', 'Advanced Emergency Medical Technician']],
    ['first resp', ['Emergency Medical Responder']],
    ['emergancy tec', ['Advanced Emergency Medical Technician', 'Emergency Medical Technician–Basic']],
    ['', []],
    ['zebra', []],
  ])('completes "%s" to %j', (query, expected) => {
    expect(small.suggest(query)).toEqual(expected);
  });
});

const GLOSSARY = bundledGlossary();
const bundled = createGlossarySearch(GLOSSARY);
const SENSES = GLOSSARY.entries.flatMap((entry) => entry.senses);

function bundledFound(query: string, most: number): string[] {
  return bundled
    .search(query)
    .slice(0, most)
    .map(({ shortForm }) => shortForm);
}

describe('in the bundled glossary', () => {
  it.each(SENSES)('$shortForm is found first by itself', ({ shortForm }) => {
    expect(bundledFound(shortForm, 1)).toEqual([shortForm]);
  });

  it.each(SENSES)('$longForm is among the first three', ({ shortForm, longForm }) => {
    expect(bundledFound(longForm, 3)).toContain(shortForm);
    expect(bundledFound(longForm.toLowerCase(), 3)).toContain(shortForm);
  });

  it('every other name of every sense leads to it', () => {
    const lost = SENSES.flatMap(({ shortForm, variants, otherLongForms, formerNames, foreignNames }) =>
      [...variants, ...otherLongForms, ...formerNames, ...foreignNames].filter(
        (name) => !bundledFound(name, 5).includes(shortForm),
      ),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['emergancy tecnician', 'EMT'],
    ['emergency medical techician', 'EMT'],
    ['emergeny medical services', 'EMS'],
    ['emergency medcal servces', 'EMS'],
    ['emergancy room', 'ER'],
    ['emergency departmant', 'ED'],
    ['parmedic', 'EMT-P'],
    ['critical care paramedec', 'CCP'],
    ['cardiopulmonary resusitation', 'CPR'],
    ['cardio pulmonary resuscitation', 'CPR'],
    ['hospital cardiac arest', 'OHCA'],
    ['automated external defibrilator', 'AED'],
    ['external defibulator', 'AED'],
    ['basic life suport', 'BLS'],
    ['advanced life supprt', 'ALS'],
    ['do not rescucitate', 'DNR'],
    ['electrocardiagram', 'ECG'],
    ['electronic medical recrod', 'EMR'],
    ['congestive hart failure', 'CHF'],
    ['ventriculer fibrilation', 'VF'],
    ['myocardial infraction', 'MI'],
    ['chronic obstuctive pulmonary disease', 'COPD'],
    ['pulmonary embolisim', 'PE'],
    ['cerebravascular acident', 'CVA'],
    ['intravenus', 'IV'],
    ['glascow coma scale', 'GCS'],
    ['bag valv mask', 'BVM'],
    ['express male service', 'EMS'],
    ['elastic mapreduse', 'EMR'],
    ['registry of emergency tecnicians', 'NREMT'],
    ['patient care repport', 'PCR'],
    ['mass casualty insident', 'MCI'],
  ])('"%s" leads to %s', (query, shortForm) => {
    expect(bundledFound(query, 3)).toContain(shortForm);
  });

  it.each([
    'e',
    'em',
    'EMT',
    'emerg',
    'card',
    'first resp',
    'mail',
    'care',
    'a',
    'tec',
    'hosp',
    'electronic',
  ])(
    'what "%s" is completed to leads somewhere, is of six texts at most, and none stands there twice',
    (query) => {
      const texts = bundled.suggest(query);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.length).toBeLessThanOrEqual(6);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) {
        const names = bundled.search(text).slice(0, 3).flatMap(namesOfEntry);
        expect(names).toContain(text);
      }
    },
  );

  it('the same query has the same answer every time', () => {
    const again = createGlossarySearch(GLOSSARY);
    for (const query of ['e', 'emergency', 'care unit', 'medcal', 'service']) {
      expect(again.search(query)).toEqual(bundled.search(query));
    }
  });
});

function namesOfEntry({ shortForm, senses }: Entry): string[] {
  return [shortForm, ...senses.map(({ longForm }) => longForm)];
}
