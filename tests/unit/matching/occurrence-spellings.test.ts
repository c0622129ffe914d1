import { describe, expect, it } from 'vitest';
import { ODD } from './known.ts';
import { markedWithForms } from './marked.ts';
import { itLeavesAlone, itMarks } from './marking-cases.ts';

describe('spellings with digits, signs and mixed case', () => {
  itMarks(
    [
      '[SpO2] of 94',
      '[EtCO2] and [ETCO2]',
      'he was [A&Ox4] and [AOx4], [A/Ox4]',
      'a [12-lead ECG] and an [ECG]',
      'an [ePCR], two [ePCRs], an [e-PCR]',
      'in [AFib] or [A-fib]',
      '[BiPAP], [JumpSTART], [CoAEMSP]',
      '[HAZMAT] and [HazMat] teams',
      '[PERRL(A)] and [PERRL]',
      'use [BE-FAST], then [DCAP-BTLS] and [AEIOU-TIPS]',
      '[MIH-CP] and [CCP-C]',
      '[E911] or [E-911], [ALS1]',
      'the [US&R] team',
    ],
    ODD,
  );

  itLeavesAlone(
    [
      'SPO2',
      'spO2',
      'epcr',
      'xePCR',
      'the ehePCR',
      'xEMS',
      't-EMS',
      'HazmatX',
      'ALS3',
      'A&Ox',
      'JumpSTARTs2',
      'CPRx',
      'BEFAST',
    ],
    ODD,
  );
});

describe('rules of single entries', () => {
  itMarks(['[PALS]', "[PALS's] course", '[EMTs]'], ODD);
  itLeavesAlone(['PALSs', "PALSs'", 'SpO2s'], ODD);
});

describe('levels with blanks and brackets', () => {
  it.each([
    ['EMT – B (Basic)', '[EMT – B (Basic)=EMT-B]'],
    ['EMT - P (Paramedic) crew', '[EMT - P (Paramedic)=EMT-P] crew'],
    ['EMT-B (Basic)', '[EMT-B (Basic)=EMT-B]'],
    ['EMT-I(Intermediate)', '[EMT-I(Intermediate)=EMT-I]'],
    ['EMT – Basic', '[EMT – Basic=EMT-B]'],
    ['EMT-B (basics)', '[EMT-B=EMT-B] (basics)'],
    ['EMT-B (at night)', '[EMT-B=EMT-B] (at night)'],
    ['EMT – basic', '[EMT=EMT] – basic'],
    ['EMT – I will call', '[EMT=EMT] – I will call'],
    ['EMT – Basic life support', '[EMT=EMT] – Basic life support'],
  ])('%s is read as %s', (text, expected) => {
    expect(markedWithForms(text)).toBe(expected);
  });
});

describe('compounds', () => {
  itMarks(
    [
      '[EMS]-based',
      '[EMS]-Based Care',
      'non-[EMS]',
      'Post-[EMS] care',
      'Fire-[EMS]',
      '[EMS]–led',
      'the [EMS]—Emergency Medical Services—crew',
      'at night—[EMS] came',
      '[CPR]-[AED] class',
      '[EMT]-in-training',
      '[CPR]-Certified',
      '[ER]-to-home',
    ],
    ODD,
  );
  itLeavesAlone(
    [
      'EMR-CI',
      'CPR-Net',
      'FEMT',
      'EMS-ALS-2291',
      'ALS-MEM-2291',
      '2291-ALS',
      'CASE-12-EMS',
      'EMS-E1',
      'EMS-911',
      'EMS-1234',
      'EMS_12',
      'EMS#12',
    ],
    ODD,
  );
});

describe('code and addresses', () => {
  itLeavesAlone(
    [
      'EMS::x',
      'x::EMS',
      'EMS->x',
      '\u0024{EMS}',
      "EMS['a']",
      'EMS==1',
      'EMS!=1',
      'EMS:12',
      'EMS.txt',
      'ems_EMS',
      'EMS()',
      "EMS'nin",
    ],
    ODD,
  );
  itMarks(['[EMS](s)', '[EMS]: 12 calls', '[EMS]/[EMT]'], ODD);
});

describe('slash lists', () => {
  itMarks(
    ['[ALS]/[BLS]', '[SAMPLE]/[OPQRST]', 'give it [IV]/[IM]/[IN]', '[IV]/[IO]', '[IV], [IM], or [IN]'],
    ODD,
  );
});
