import { describe, expect, it } from 'vitest';
import { indexCues } from '../../../matching/cue-index.ts';
import { disambiguate } from '../../../matching/disambiguate.ts';
import type { Disambiguation, Evidence } from '../../../matching/types.ts';
import { entryOf, entryWith, senseOf } from '../glossary/sense-fixture.ts';

const RESPONDER = senseOf('EMR', 'Emergency Medical Responder', { id: 'responder', field: 'emergency-care' });
const RECORD = senseOf('EMR', 'Electronic Medical Record', {
  id: 'record',
  otherLongForms: ['computerized medical record'],
});
const ELASTIC = senseOf('EMR', 'Elastic MapReduce', { id: 'elastic' });
const EMR = entryWith('EMR', [RECORD, RESPONDER, ELASTIC]);

const NO_CUES = {
  index: indexCues([]),
  onPage: new Set<number>(),
  near: new Map(),
  amounts: new Set<string>(),
};
const NOTHING: Evidence = { definitions: [], writtenOut: new Set(), cues: NO_CUES };

function defining(...longForms: readonly string[]): Evidence {
  return { ...NOTHING, definitions: longForms.map((longForm) => ({ shortForm: 'EMR', longForm })) };
}

function writingOut(...ids: readonly string[]): Evidence {
  return { ...NOTHING, writtenOut: new Set(ids) };
}

/** A decision in one line: "claimed record (defined), else responder, elastic". */
function inWords(decision: Disambiguation): string {
  const ids = (senses: readonly { id: string }[]) => senses.map(({ id }) => id).join(', ');
  switch (decision.kind) {
    case 'claimed':
      return `claimed ${decision.sense.id} (${decision.reason}), else ${ids(decision.others)}`;
    case 'page-defined':
      return `page says "${decision.longForm}" (${decision.reason}), else ${ids(decision.others)}`;
    case 'could-mean':
      return `could mean ${ids(decision.senses)} (${decision.reason})`;
  }
}

describe('disambiguate', () => {
  const cases: readonly (readonly [name: string, evidence: Evidence, expected: string])[] = [
    [
      'claims the sense the page defines',
      defining('Electronic Medical Record'),
      'claimed record (defined), else responder, elastic',
    ],
    [
      'claims it by the page’s own wording, whatever its case, hyphens and plurals',
      defining('electronic-medical records'),
      'claimed record (defined), else responder, elastic',
    ],
    [
      'claims it by another wording of the long form',
      defining('computerized medical records'),
      'claimed record (defined), else responder, elastic',
    ],
    [
      'takes one definition given twice for one',
      defining('Electronic Medical Record', 'electronic medical records', 'computerized medical record'),
      'claimed record (defined), else responder, elastic',
    ],
    [
      'says what the page says where the glossary does not know it',
      defining('Exact Match Rate'),
      'page says "Exact Match Rate" (defined), else record, responder, elastic',
    ],
    [
      'keeps the first wording of an unknown meaning',
      defining('exact match rate', 'Exact Match Rates'),
      'page says "exact match rate" (defined), else record, responder, elastic',
    ],
    [
      'abstains where the page defines two senses, and lists them first',
      defining('Elastic MapReduce', 'Emergency Medical Responder'),
      'could mean elastic, responder, record (defined-twice)',
    ],
    [
      'abstains where the page defines a known and an unknown meaning',
      defining('Exact Match Rate', 'Elastic MapReduce'),
      'could mean elastic, record, responder (defined-twice)',
    ],
    [
      'claims the one sense that the page writes out',
      writingOut('elastic'),
      'claimed elastic (written-out), else record, responder',
    ],
    [
      'abstains where two are written out, and lists them first',
      writingOut('elastic', 'responder'),
      'could mean responder, elastic, record (written-out-twice)',
    ],
    [
      'lets a definition win over what is written out',
      { ...defining('Elastic MapReduce'), writtenOut: new Set(['responder']) },
      'claimed elastic (defined), else record, responder',
    ],
    [
      'lets an unknown definition win over what is written out',
      { ...defining('Exact Match Rate'), writtenOut: new Set(['responder']) },
      'page says "Exact Match Rate" (defined), else record, responder, elastic',
    ],
    [
      'does not settle two definitions by what is written out',
      { ...defining('Elastic MapReduce', 'Exact Match Rate'), writtenOut: new Set(['elastic']) },
      'could mean elastic, record, responder (defined-twice)',
    ],
    [
      'passes over long forms of other short forms',
      writingOut('ems-emergency-medical-services'),
      'could mean record, responder, elastic (no-evidence)',
    ],
    [
      'passes over definitions of other short forms',
      { ...NOTHING, definitions: [{ shortForm: 'EMS', longForm: 'Emergency Medical Responder' }] },
      'could mean record, responder, elastic (no-evidence)',
    ],
    ['lists all senses without evidence', NOTHING, 'could mean record, responder, elastic (no-evidence)'],
  ];

  it.each(cases)('%s', (_name, evidence, expected) => {
    expect(inWords(disambiguate(EMR, evidence))).toBe(expected);
  });

  it('sets off the letters of a meaning that only the page knows', () => {
    const decision = disambiguate(EMR, defining('Exact Match Rate'));
    expect(decision).toMatchObject({ kind: 'page-defined', letters: [0, 6, 12] });
  });

  it('says what the page says also of a short form that the glossary has no sense of', () => {
    const unknown = entryWith('ZBW', []);
    const evidence = { ...NOTHING, definitions: [{ shortForm: 'ZBW', longForm: 'zebra body weight' }] };
    expect(inWords(disambiguate(unknown, evidence))).toBe('page says "zebra body weight" (defined), else ');
  });
});

describe('a short form without evidence', () => {
  it.each([
    ['NREMT', ['National Registry of Emergency Medical Technicians'], 'claimed'],
    ['AEMT', ['Advanced Emergency Medical Technician'], 'claimed'],
    ['ALS', ['Advanced Life Support'], 'could-mean'],
    ['ROSC', ['Return of Spontaneous Circulation', 'Registry of Something'], 'could-mean'],
    ['ZZZZ', [], 'could-mean'],
  ])('%s with the senses %j is %s', (shortForm, longForms, kind) => {
    expect(disambiguate(entryOf(shortForm, ...longForms), NOTHING).kind).toBe(kind);
  });

  it('is never given its emergency sense by default, wherever that stands in the list', () => {
    for (const senses of [
      [RESPONDER, RECORD, ELASTIC],
      [RECORD, RESPONDER, ELASTIC],
      [RECORD, ELASTIC, RESPONDER],
    ]) {
      const decision = disambiguate(entryWith('EMR', senses), NOTHING);
      expect(decision).toEqual({ kind: 'could-mean', shortForm: 'EMR', reason: 'no-evidence', senses });
    }
  });
});

describe('every decision', () => {
  const evidence: readonly Evidence[] = [
    NOTHING,
    defining('Elastic MapReduce'),
    defining('Exact Match Rate'),
    defining('Elastic MapReduce', 'Exact Match Rate'),
    writingOut('record'),
    writingOut('record', 'responder'),
  ];

  it.each(evidence)('carries each sense of the entry exactly once', (given) => {
    const decision = disambiguate(EMR, given);
    const senses =
      decision.kind === 'could-mean'
        ? decision.senses
        : [...(decision.kind === 'claimed' ? [decision.sense] : []), ...decision.others];
    expect(senses.map(({ id }) => id).sort()).toEqual(['elastic', 'record', 'responder']);
  });
});
