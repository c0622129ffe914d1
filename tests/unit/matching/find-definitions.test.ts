import { describe, expect, it } from 'vitest';
import { definitionInTitle } from '../../../matching/find-definitions.ts';
import { definedIn, itDefines, itDefinesNothing } from './defining.ts';

describe('a short form in brackets behind its long form', () => {
  itDefines([
    ['Emergency Medical Services (EMS) are', 'EMS = Emergency Medical Services'],
    ['call emergency medical services (EMS).', 'EMS = emergency medical services'],
    ['Emergency Medical Services ( EMS )', 'EMS = Emergency Medical Services'],
    ['“Emergency Medical Services” (EMS)', 'EMS = Emergency Medical Services'],
    ['"Emergency Medical Services" ("EMS")', 'EMS = Emergency Medical Services'],
    ['emergency medical services [EMS]', 'EMS = emergency medical services'],
    ['emergency medical services (“EMS”)', 'EMS = emergency medical services'],
    ['emergency medical technicians (EMTs) treat', 'EMTs = emergency medical technicians'],
    ['electronic medical record (EMR, also called EHR)', 'EMR = electronic medical record'],
    ['electronic medical record (EMR; also EHR)', 'EMR = electronic medical record'],
    ['Experience Modification Rate (or EMR)', 'EMR = Experience Modification Rate'],
    ['an electronic medical record (abbreviated as EMR)', 'EMR = electronic medical record'],
    ['epithelial–mesenchymal transition (EMT)', 'EMT = epithelial–mesenchymal transition'],
    ['epithelial-to-mesenchymal transition (EMT)', 'EMT = epithelial-to-mesenchymal transition'],
    ['Amazon Elastic MapReduce (EMR)', 'EMR = Elastic MapReduce'],
    ['ethyl methanesulfonate (EMS)', 'EMS = ethyl methanesulfonate'],
    ['deoxyribonucleic acid (DNA)', 'DNA = deoxyribonucleic acid'],
    ['patients with non-small cell lung cancer (NSCLC)', 'NSCLC = non-small cell lung cancer'],
    ['return of spontaneous circulation (ROSC)', 'ROSC = return of spontaneous circulation'],
    [
      'the National Registry of Emergency Medical Technicians (NREMT)',
      'NREMT = National Registry of Emergency Medical Technicians',
    ],
    ['Emergency Medical Technician–Basic (EMT-B)', 'EMT-B = Emergency Medical Technician–Basic'],
    // Aligned letter by letter, these would lose their first word.
    ['American Academy of Arts (AAA)', 'AAA = American Academy of Arts'],
    ['end-expiratory pressure (EP)', 'EP = end-expiratory pressure'],
  ]);
});

describe('a long form in brackets behind its short form', () => {
  itDefines([
    ['EMS (Emergency Medical Services) are', 'EMS = Emergency Medical Services'],
    ['EMTs (emergency medical technicians) treat', 'EMTs = emergency medical technicians'],
    ['“EMS” (Emergency Medical Services)', 'EMS = Emergency Medical Services'],
    ['EMS (the emergency medical services)', 'EMS = emergency medical services'],
    ['EMS (“Emergency Medical Services”)', 'EMS = Emergency Medical Services'],
    ['EMS (Emergency Medical Services, founded in 1973)', 'EMS = Emergency Medical Services'],
    ['DNA (deoxyribonucleic acid)', 'DNA = deoxyribonucleic acid'],
    ['EMR (Elastic MapReduce)', 'EMR = Elastic MapReduce'],
    ['EMT-B (Emergency Medical Technician–Basic)', 'EMT-B = Emergency Medical Technician–Basic'],
    ['fire/EMS (emergency medical services)', 'EMS = emergency medical services'],
  ]);

  itDefinesNothing([
    'EMS (emergency) crews',
    'IV (intravenous) lines',
    'EMS (see the next page)',
    'EMS (in Spanish: Empresa Municipal)',
    'the act (Emergency Medical Services Act)',
    'E (emergency medical)',
  ]);
});

describe('a bracket that is never closed', () => {
  itDefines([
    [
      'NREMT (National Registry of Emergency Medical Technicians, which allows',
      'NREMT = National Registry of Emergency Medical Technicians',
    ],
    ['EMS (Emergency Medical Services', 'EMS = Emergency Medical Services'],
    [
      'a list (not closed, and electronic medical records (EMR) come later',
      'EMR = electronic medical records',
    ],
  ]);

  itDefinesNothing(['Emergency Medical Services (EMS', 'Emergency Medical Services EMS)', '(', ')(', '((((']);

  it('does not let a bracket swallow more than the reach of a long form', () => {
    expect(definedIn(`EMS (${'x '.repeat(300)}Emergency Medical Services)`)).toEqual([]);
  });
});

describe('"stands for" and its kin', () => {
  itDefines([
    ['EMS stands for Emergency Medical Services.', 'EMS = Emergency Medical Services'],
    ['“EMS” stands for “Emergency Medical Services”.', 'EMS = Emergency Medical Services'],
    ['EMS, which stands for "Emergency Medical Services," is', 'EMS = Emergency Medical Services'],
    ['EMS is short for emergency medical services', 'EMS = emergency medical services'],
    ['EMS is an acronym for emergency medical services', 'EMS = emergency medical services'],
    ['EMT is an abbreviation for emergency medical technician.', 'EMT = emergency medical technician'],
    ['EMS is the abbreviation of emergency medical services;', 'EMS = emergency medical services'],
  ]);

  itDefinesNothing([
    'What does EMS stand for?',
    'EMS stands for quality.',
    'The ems stands for emergency medical services.',
    'EMS stands for a lot. Emergency Medical Services',
  ]);
});

describe('several definitions', () => {
  itDefines([
    [
      'advanced life support (ALS)/basic life support (BLS)',
      'ALS = advanced life support',
      'BLS = basic life support',
    ],
    [
      'bag valve mask (BVM), automated external defibrillator (AED), and more',
      'BVM = bag valve mask',
      'AED = automated external defibrillator',
    ],
    [
      'EMR (electronic medical record) is not EMR (Emergency Medical Responder)',
      'EMR = electronic medical record',
      'EMR = Emergency Medical Responder',
    ],
  ]);
});

describe('lists of names with codes', () => {
  itDefinesNothing(['Boston (ZBW), Miami (ZMA)', 'Boston Center (ZBW), New York Center (ZNY)']);
});

describe('the sentence around', () => {
  itDefines([
    ['They used the euro. Emergency Medical Services (EMS) came', 'EMS = Emergency Medical Services'],
    ['Also: emergency medical services (EMS)', 'EMS = emergency medical services'],
    ['• emergency medical services (EMS)', 'EMS = emergency medical services'],
  ]);

  itDefinesNothing([
    'This is an emergency. Medical services (EMS)',
    'Emergency\n\nmedical services (EMS)',
    'emergency; medical services (EMS)',
  ]);
});

describe('what is no definition', () => {
  itDefinesNothing([
    '',
    '(EMS)',
    'Read this (EMS)',
    'He ran (EMS) and went',
    'medical services (EMS)',
    'the services (ems)',
    'In 2012 (USA)',
    'services (see below)',
    'emergency medical services, EMS,',
    'electronic medical records (EMR systems of many kinds)',
    'electronic (old) medical record (EMR)',
    'electronic “medical record (EMR)',
    'of medical services (OMS)',
    'EMS (EMS)',
    'a short word (VERYLONGCODE)',
    'emergency (e)',
  ]);
});

describe('definitionInTitle', () => {
  it.each([
    ['EMS', 'Emergency Medical Services', 'EMS'],
    ['EMTs', 'Emergency Medical Technicians', 'EMT'],
    ['EMT’s', 'emergency medical technician', 'EMT'],
    [' EMS ', ' Emergency Medical Services ', 'EMS'],
    ['E.M.S.', 'Emergency Medical Services', 'E.M.S.'],
    ['EMT', 'epithelial–mesenchymal transition', 'EMT'],
  ])('takes the title of %s: %s', (shortForm, title, stem) => {
    expect(definitionInTitle(shortForm, title)).toEqual({ shortForm: stem, longForm: title.trim() });
  });

  it.each([
    ['EMS', 'Click here to learn more'],
    ['EMS', 'Emergency'],
    ['EMS', ''],
    ['', 'Emergency Medical Services'],
    ['EMS', 'Emergency Medical Services: the whole system'],
    ['EMS', `emergency medical ${'s'.repeat(300)}`],
  ])('refuses the title of %j: %j', (shortForm, title) => {
    expect(definitionInTitle(shortForm, title)).toBeNull();
  });
});
