import { describe, expect, it } from 'vitest';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import { indexKnownForms } from '../../../matching/known-forms.ts';
import { KNOWN } from './known.ts';
import { markedWithForms } from './marked.ts';
import { itLeavesAlone, itMarks } from './marking-cases.ts';

describe('a known short form', () => {
  itMarks([
    '[EMS]',
    'The [EMS] system',
    '[EMT] and [EMR]',
    'Call [NREMT].',
    '[EMS] [EMS] [EMS]',
    'an [SpO2] of 94',
    'line one\n[EMS]\nline three',
  ]);

  itLeavesAlone(['', ' ', 'Nothing to see here.', 'the FBI and the CIA', '10 of 12']);

  it('is found at half-open offsets', () => {
    expect(findOccurrences('An EMT came.', KNOWN)).toEqual([{ start: 3, end: 6, shortForm: 'EMT' }]);
  });

  it('is never found where none is known', () => {
    expect(findOccurrences('EMS and EMT', indexKnownForms({}))).toEqual([]);
  });

  it('gives the same answer when asked again, since no state is kept between calls', () => {
    expect(findOccurrences('EMS, EMT', KNOWN)).toEqual(findOccurrences('EMS, EMT', KNOWN));
  });
});

describe('plurals and possessives', () => {
  it.each([
    ['EMTs', '[EMTs=EMT]'],
    ["EMT's", "[EMT's=EMT]"],
    ['EMT’s', '[EMT’s=EMT]'],
    ["EMRs'", "[EMRs'=EMR]"],
    ['EMRs’ notes', '[EMRs’=EMR] notes'],
    ['EMT-Bs', '[EMT-Bs=EMT-B]'],
    ['EMT-B’s', '[EMT-B’s=EMT-B]'],
    ['EMT-Basics', '[EMT-Basics=EMT-B]'],
    ['EMT-Basics’', '[EMT-Basics’=EMT-B]'],
    ['EMT-Paramedics', '[EMT-Paramedics=EMT-P]'],
    ['IVs', '[IVs=IV]'],
    ['E.M.T.s', '[E.M.T.s=EMT]'],
    ['E.M.T.’s', '[E.M.T.’s=EMT]'],
  ])('the stem of %s is the short form, and the mark covers the whole', (text, expected) => {
    expect(markedWithForms(text, KNOWN)).toBe(expected);
  });

  itMarks(['[EMT’s]-only', 'the [EMTs].', '[EMTs], [EMRs]']);

  itLeavesAlone(['EMTS', 'EMTses', 'EMTsx', 'EMTs1']);
});

describe('levels and other spellings, the longest first', () => {
  it.each([
    ['EMT-B', 'EMT-B'],
    ['EMT-Basic', 'EMT-B'],
    ['EMT-basic', 'EMT-B'],
    ['EMT-BASIC', 'EMT-B'],
    ['EMT Basic', 'EMT-B'],
    ['EMT–Basic', 'EMT-B'],
    ['EMT—Basic', 'EMT-B'],
    ['EMT\u2011Basic', 'EMT-B'],
    ['EMT\u00a0Basic', 'EMT-B'],
    ['EMT-P', 'EMT-P'],
    ['EMT-Paramedic', 'EMT-P'],
    ['EMT Paramedic', 'EMT-P'],
    ['EMT-CC', 'EMT-CC'],
    ['EMT-Critical-Care', 'EMT-CC'],
    ['EMT-Critical Care', 'EMT-CC'],
    ['EMT Critical Care', 'EMT-CC'],
    ['AEMT-CC', 'EMT-CC'],
    ['EMT-I', 'EMT-I'],
    ['EMT-1', 'EMT-I'],
    ['EMT-Intermediate', 'EMT-I'],
    ['EMT-I/85', 'EMT-I/85'],
    ['EMT-I-85', 'EMT-I/85'],
    ['EMT-Intermediate/85', 'EMT-I/85'],
    ['AEMT', 'AEMT'],
    ['A-EMT', 'AEMT'],
    ['A–EMT', 'AEMT'],
    ['EMT-Advanced', 'AEMT'],
  ])('%s is marked whole, as %s', (text, shortForm) => {
    expect(markedWithForms(`an ${text} came`, KNOWN)).toBe(`an [${text}=${shortForm}] came`);
  });

  itMarks([
    '[EMT] basic training',
    '[EMT] paramedic',
    '[EMT]-basically',
    '[EMT]-in-training',
    '[EMT] (Basic)',
    '[EMT-B], [EMT-P]; [EMT-I].',
    '([EMT-I/85])',
  ]);

  itLeavesAlone(['EMT-II', 'EMT-2', 'EMT-D', 'EMT-A', 'EMT-E', 'EMT-I/70', 'NREMT-P']);
});

describe('compounds', () => {
  itMarks([
    'non-[EMS]',
    'pre-[EMS] care',
    '[EMS]-based',
    '[EMS]–based',
    'NYC-[EMS]',
    '[EMS] — the system',
    '[EMR]-[EMT] bridge',
    '[EMS]–[EMT]',
  ]);

  itLeavesAlone(['X-EMS', '3-EMS', 'EMR-CI', 'EMS-CPR']);
});

describe('identifiers and longer tokens', () => {
  itLeavesAlone([
    'EMS-1234',
    'EMS–1',
    'EMS_1',
    'EMS_',
    '_EMS',
    'EMS#4',
    'EMS1',
    '1EMS',
    'BEMS',
    'EMSA',
    'EMSx',
    'GitEMS',
    'EMS/911',
  ]);

  itMarks(['[EMS] 4', 'the [EMS]#x list']);
});

describe('dotted forms', () => {
  it.each(['E.M.S.', 'E.M.S'])('%s is EMS', (text) => {
    expect(markedWithForms(`the ${text} crew`, KNOWN)).toBe(`the [${text}=EMS] crew`);
  });

  itMarks([
    'Call [E.M.S.]',
    '([E.M.S.])',
    '“[E.M.S.]”',
    '[E.M.S.], [E.M.T.]',
    'an [I.V.] line',
    // A dotted form needs no entry for its dots: EMR has none.
    'an [E.M.R.] came',
  ]);

  itLeavesAlone([
    'G.E.M.S.',
    'R.E.M.S',
    'E.M.S.C.',
    'E.M.S. Namboodiripad',
    'E.M.S Namboodiripad',
    'E. M. S. Namboodiripad',
    'U.S.EMS',
  ]);
});

describe('slash lists', () => {
  itMarks([
    '[ALS]/[BLS]',
    '[EMT]/Paramedic',
    '[IVs]/Intubate',
    '[EMR]/[EMT]/[AEMT]',
    'fire/[EMS]',
    '911/[EMS]',
    '[EMT-B]/P',
    '[ALS] / [BLS]',
  ]);
});

describe('lower and mixed case', () => {
  itLeavesAlone(['ems', 'Ems', 'eMS', 'EmS', 'emts', 'Emt-b', 'spo2', 'SPO2', 'the iv']);
});

describe('Roman numerals', () => {
  itLeavesAlone([
    'Part IV',
    'part IV',
    'Henry IV',
    'Stage IV',
    'Vol. IV',
    'Title\u00a0IV',
    'Phase-IV',
    'III and IV',
    'IV, V',
    'I–IV',
    'III/IV',
    'IV. Results',
    'IV) Results',
    'XIV',
    'MIV',
  ]);

  itMarks([
    'an [IV] line',
    '[IVs]',
    'Give [IV].',
    '[IV] access',
    '[IV]/IO',
    'The patient got [IV]. Results came.',
    'Part IV explains [IV] lines.',
  ]);
});
