import { describe, expect, it } from 'vitest';
import { collectCues, indexCues } from '../../../matching/cue-index.ts';
import { localLead } from '../../../matching/local-lead.ts';
import { claimed, couldMean, type Lead, meaningNear } from '../../../matching/meanings.ts';
import type { Disambiguation } from '../../../matching/types.ts';
import { entryWith, senseOf } from '../glossary/sense-fixture.ts';
import { foundIn, RECORD, RESPONDER } from './cue-fixture.ts';

const CANADIAN = senseOf('EMR', 'Emergency Medical Responder (Canada)', { id: 'canadian' });
const COIN = senseOf('EMR', 'Emirate Rial', { id: 'coin', kind: 'currency unit' });
const EMR = entryWith('EMR', [RECORD, RESPONDER, CANADIAN, COIN]);

const INDEX = indexCues(collectCues([], EMR.senses));

const leadOf = (text: string): Lead | null => localLead(EMR, new Set(foundIn(text, INDEX).cues), INDEX);

/** A lead in one line: "record, clear". */
const inWords = (lead: Lead | null): string | null =>
  lead && `${lead.senseId}, ${lead.isClear ? 'clear' : 'doubtful'}`;

describe('what the words close by speak for', () => {
  it.each([
    ['nothing at all', '', null],
    ['one strong cue', 'chart', null],
    ['a strong cue and another', 'chart, clerk', 'record, doubtful'],
    ['two strong cues', 'chart, clinic', 'record, doubtful'],
    ['three cues with a clear lead', 'chart, clinic, clerk', 'record, clear'],
    ['a cue that two senses share', 'form', null],
    ['a cue of one and one that both share', 'clerk, form', 'record, doubtful'],
    ['cues of both senses', 'chart, clinic, ambulance, siren', null],
    ['cues of both senses, of one many more', 'chart, clinic, clerk, form, crew', 'record, clear'],
  ])('with %s', (_name, text, expected) => {
    expect(inWords(leadOf(text))).toBe(expected);
  });

  it('is told with its reasons', () => {
    expect(leadOf('the clerk of the clinic')?.cues).toEqual(['clinic', 'clerk']);
  });
});

/** A meaning in one line: "record (cues: chart, clinic)". */
function told(meaning: Disambiguation): string {
  switch (meaning.kind) {
    case 'claimed':
      return `${meaning.sense.id} (${[meaning.reason, ...meaning.cues].join(', ')})`;
    case 'page-defined':
      return `“${meaning.longForm}”`;
    case 'could-mean':
      return `${meaning.senses.map(({ id }) => id).join(', ')}? (${meaning.reason})`;
  }
}

describe('the meaning at a place', () => {
  const byCues = claimed(EMR, RESPONDER, 'cues', { cues: ['siren'] });
  const money = claimed(EMR, COIN, 'cues');
  const unknown: Disambiguation = {
    kind: 'page-defined',
    shortForm: 'EMR',
    longForm: 'exact match rate',
    letters: [],
    reason: 'defined',
    others: EMR.senses,
  };
  const clear: Lead = { senseId: RECORD.id, twins: [], cues: ['chart', 'clinic', 'clerk'], isClear: true };
  const doubtful: Lead = { senseId: RECORD.id, twins: [], cues: ['chart', 'clerk'], isClear: false };
  const same: Lead = { senseId: RESPONDER.id, twins: [CANADIAN.id], cues: ['crew', 'siren'], isClear: true };
  const twin: Lead = { senseId: CANADIAN.id, twins: [RESPONDER.id], cues: ['crew', 'siren'], isClear: true };
  const writtenOut = claimed(EMR, RESPONDER, 'written-out');
  const open = couldMean(EMR, [], 'no-evidence');

  it.each<[string, Disambiguation, { lead: Lead | null; amount?: boolean }, string]>([
    ['is that of the page without a lead', byCues, { lead: null }, 'responder (cues, siren)'],
    ['is that of the page where the lead agrees', byCues, { lead: same }, 'responder (cues, siren)'],
    ['is that of the page where a twin leads', byCues, { lead: twin }, 'responder (cues, siren)'],
    ['is that of a clear lead', byCues, { lead: clear }, 'record (cues, chart, clinic, clerk)'],
    [
      'is open where the lead is doubtful, with the nearer sense first',
      byCues,
      { lead: doubtful },
      'record, responder, canadian, coin? (cues-disagree)',
    ],
    [
      'follows a lead against what is written out elsewhere',
      writtenOut,
      { lead: clear },
      'record (cues, chart, clinic, clerk)',
    ],
    [
      'is what the page defines, whatever stands close',
      claimed(EMR, RESPONDER, 'defined'),
      { lead: clear },
      'responder (defined)',
    ],
    ['is what only the page knows', unknown, { lead: clear }, '“exact match rate”'],
    [
      'stays open where the page leaves it open',
      open,
      { lead: clear },
      'record, responder, canadian, coin? (no-evidence)',
    ],
    [
      'is no currency without an amount or a word of money',
      money,
      { lead: null },
      'coin, record, responder, canadian? (cues-disagree)',
    ],
    ['is a currency at an amount', money, { lead: null, amount: true }, 'coin (cues)'],
    [
      'is a currency where words of money stand close',
      money,
      { lead: { senseId: COIN.id, twins: [], cues: [], isClear: false } },
      'coin (cues)',
    ],
  ])('%s', (_name, meaning, at, expected) => {
    expect(told(meaningNear(EMR, meaning, at))).toBe(expected);
  });

  it('carries every sense of the entry once, whatever stands close', () => {
    for (const lead of [clear, doubtful, same, twin, null]) {
      const meaning = meaningNear(EMR, byCues, { lead });
      const senses = meaning.kind === 'could-mean' ? meaning.senses : meaning.others;
      const all = meaning.kind === 'claimed' ? [meaning.sense, ...senses] : senses;
      expect(all.map(({ id }) => id).sort()).toEqual(['canadian', 'coin', 'record', 'responder']);
    }
  });
});
