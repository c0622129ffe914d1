import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../glossary/types.ts';
import { markOf } from '../../../matching/mark-of.ts';
import { claimed, couldMean, meaningChosen, meaningNear } from '../../../matching/meanings.ts';
import type { Disambiguation } from '../../../matching/types.ts';
import { entryOf, entryWith, senseOf } from '../glossary/sense-fixture.ts';

const EMS = entryOf('EMS', 'Emergency Medical Services', 'Ethyl Methanesulfonate');
const [SERVICES] = EMS.senses;

const CLAIMED = SERVICES && claimed(EMS, SERVICES, 'cues');
const DEFINED: Disambiguation = {
  kind: 'page-defined',
  shortForm: 'EMS',
  longForm: 'early mouse shift',
  letters: [],
  reason: 'defined',
  others: [],
};
const OPEN = couldMean(EMS, [], 'no-evidence');
const EMPTY = couldMean(entryOf('ZBW'), [], 'no-evidence');

describe('the mark of a short form', () => {
  it.each([
    ['with one claimed meaning', {}, CLAIMED, 'claimed'],
    ['with a meaning of the page’s own', {}, DEFINED, 'claimed'],
    ['that could mean several things', {}, OPEN, 'could-mean'],
    ['of which nothing is known', {}, EMPTY, null],
    ['among capitals, claimed', { inCapitals: true }, CLAIMED, 'claimed'],
    ['among capitals, defined by the page', { inCapitals: true }, DEFINED, 'claimed'],
    ['among capitals, open', { inCapitals: true }, OPEN, null],
    ['like a word, claimed', { wordLike: true }, CLAIMED, 'claimed'],
    ['like a word, open', { wordLike: true }, OPEN, null],
  ] as const)('%s', (_name, occurrence, meaning, expected) => {
    expect(meaning && markOf(occurrence, meaning)).toBe(expected);
  });
});

const TRIAGE = senseOf('START', 'Simple Triage', { id: 'start-triage', field: 'emergency-care' });
const TREATY = senseOf('START', 'Strategic Arms Treaty', { id: 'start-treaty', field: 'military' });
const START = { ...entryWith('START', [TRIAGE, TREATY]), wordLike: true };

describe('a short form that its reader mutes', () => {
  const unwanted = { mutedForms: new Set(['EMS']), hiddenFields: new Set<FieldId>() };

  it.each([
    ['claimed', CLAIMED],
    ['defined by the page', DEFINED],
    ['open', OPEN],
  ] as const)('is not marked, %s', (_name, meaning) => {
    expect(meaning && markOf({}, meaning, unwanted)).toBeNull();
  });

  it('takes no other along', () => {
    expect(markOf({}, claimed(START, TRIAGE, 'cues'), unwanted)).toBe('claimed');
  });
});

describe('the senses of a hidden field', () => {
  const hiding = (...fields: FieldId[]) => ({ mutedForms: new Set<string>(), hiddenFields: new Set(fields) });
  const open = couldMean(START, [], 'no-evidence');

  it.each([
    ['is not marked in one of them', claimed(START, TRIAGE, 'cues'), hiding('emergency-care'), null],
    ['is marked in another', claimed(START, TREATY, 'cues'), hiding('emergency-care'), 'claimed'],
    ['is marked where it could have another', open, hiding('emergency-care'), 'could-mean'],
    ['is not marked where it has none but them', open, hiding('emergency-care', 'military'), null],
    ['is marked as the page defines it', DEFINED, hiding('emergency-care', 'military'), 'claimed'],
  ] as const)('a short form %s', (_name, meaning, unwanted, expected) => {
    expect(markOf({}, meaning, unwanted)).toBe(expected);
  });
});

describe('a sense that the reader chose', () => {
  const chosen = meaningChosen(START, 'start-treaty');

  it('is claimed, and the others travel along', () => {
    expect(chosen).toMatchObject({ kind: 'claimed', sense: TREATY, reason: 'chosen' });
    expect(chosen).toMatchObject({ others: [TRIAGE] });
  });

  it('is marked where capitals say little', () => {
    expect(chosen && markOf({ inCapitals: true, wordLike: true }, chosen)).toBe('claimed');
  });

  it('is marked where its field is hidden, but not where its short form is muted', () => {
    const hiddenFields = new Set<FieldId>(['military']);
    expect(chosen && markOf({}, chosen, { mutedForms: new Set(), hiddenFields })).toBe('claimed');
    expect(chosen && markOf({}, chosen, { mutedForms: new Set(['START']), hiddenFields })).toBeNull();
  });

  it('holds against the words close by', () => {
    const lead = { senseId: 'start-triage', twins: [], cues: ['triage'], isClear: true };
    expect(chosen && meaningNear(START, chosen, { lead })).toBe(chosen);
  });

  it('is none that the entry does not have', () => {
    expect(meaningChosen(START, 'start-of-something')).toBeNull();
  });
});
