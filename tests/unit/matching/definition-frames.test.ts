import { describe, expect, it } from 'vitest';
import { definitionInList } from '../../../matching/find-definitions.ts';
import { itDefines, itDefinesNothing } from './defining.ts';

describe('what the brackets hold beside the short form', () => {
  itDefines([
    ['emergency medical services (EMS; see the next chapter)', 'EMS = emergency medical services'],
    ['emergency medical services (hereafter EMS)', 'EMS = emergency medical services'],
    ['emergency medical services (hereinafter referred to as “EMS”)', 'EMS = emergency medical services'],
    ['emergency medical services (i.e. EMS)', 'EMS = emergency medical services'],
    ['emergency medical services (EMS for short)', 'EMS = emergency medical services'],
    ['emergency medical services (also known as EMS)', 'EMS = emergency medical services'],
    ['emergency medical services (EMS or ambulance)', 'EMS = emergency medical services'],
    ['emergency medical services (EMS (the ambulance))', 'EMS = emergency medical services'],
    [
      'short payment descriptor (SPAYD, SPD)',
      'SPAYD = short payment descriptor',
      'SPD = short payment descriptor',
    ],
    ['the technician’s (EMT’s)'],
    ['the emergency medical technician’s (EMT’s) bag', 'EMT’s = emergency medical technician’s'],
    ['Emergency Medical Services (E.M.S.) of', 'E.M.S. = Emergency Medical Services'],
    ['suppressor of fused (Su(fu))', 'Su(fu) = suppressor of fused'],
  ]);

  itDefinesNothing([
    'women of six centres (Milan, Parma, Rome, Naples)',
    'sixteen elements (Al, B, Ba, Ca and Zn)',
    'the services (see EMS)',
    'the city of Milan (Italy)',
    'the battle (1941)',
    'a claim [12]',
  ]);
});

describe('both forms within brackets', () => {
  itDefines([
    ['an ambulance (emergency medical services, EMS) came', 'EMS = emergency medical services'],
    ['Peter Matthews (chief experience officer – CXO)', 'CXO = chief experience officer'],
    ['an ambulance (EMS: emergency medical services)', 'EMS = emergency medical services'],
    ['an ambulance (EMS = emergency medical services)', 'EMS = emergency medical services'],
    ['an ambulance (EMS, emergency medical services)', 'EMS = emergency medical services'],
  ]);

  itDefinesNothing([
    'an ambulance (early morning, EMS)',
    'he came (with Emma, the EMS)',
    'it (EMS: every man sings a song)',
  ]);
});

describe('a long form in brackets that is led in', () => {
  itDefines([
    ['EMS (short for emergency medical services)', 'EMS = emergency medical services'],
    ['EMS (an acronym for “emergency medical services”)', 'EMS = emergency medical services'],
    ['EMLA cream (Eutectic Mixture of Local Anesthetics)', 'EMLA = Eutectic Mixture of Local Anesthetics'],
    ['EMS (meaning emergency medical services)', 'EMS = emergency medical services'],
    ['EMS (i.e. emergency medical services)', 'EMS = emergency medical services'],
    [
      'Epac (exchange protein directly activated by cAMP)',
      'Epac = exchange protein directly activated by cAMP',
    ],
  ]);

  itDefinesNothing([
    'He (Harold Evans) left',
    'In (Inner Norway) there',
    'Glu elicits a slow outward current (Glu current)',
    'EMS crews (every man came)',
    'Milan (most of it low)',
  ]);
});

describe('letters that begin no word', () => {
  itDefines([
    ['immunoglobulin (Ig)', 'Ig = immunoglobulin'],
    ['an electrocardiogram (ECG)', 'ECG = electrocardiogram'],
    ['pulmonary tuberculosis (TB)', 'TB = tuberculosis'],
    ['5-hydroxytryptamine (5-HT)', '5-HT = 5-hydroxytryptamine'],
    ['two-factor authentication (2FA)', '2FA = two-factor authentication'],
    ['business to business (B2B)', 'B2B = business to business'],
    ['Extensible Markup Language (XML)', 'XML = Extensible Markup Language'],
    ['tumor necrosis factor alpha (TNF-α)', 'TNF-α = tumor necrosis factor alpha'],
    [
      'Fédération internationale de football association (FIFA)',
      'FIFA = Fédération internationale de football association',
    ],
    ['messenger ribonucleic acid (mRNA)', 'mRNA = messenger ribonucleic acid'],
    ['mean blood pressure (mbp)', 'mbp = mean blood pressure'],
    ['ribosomal protein subunit 12 (rps12)', 'rps12 = ribosomal protein subunit 12'],
    ['the medial preoptic nucleus (MPO)', 'MPO = medial preoptic nucleus'],
    ['at 30 pounds per square inch (psi)', 'psi = pounds per square inch'],
    ['Centers for Disease Control and Prevention (CDC)', 'CDC = Centers for Disease Control and Prevention'],
    ['in vitro fertilisation (IVF)', 'IVF = in vitro fertilisation'],
    ['von Hippel–Lindau (VHL) disease', 'VHL = von Hippel–Lindau'],
  ]);

  itDefinesNothing(['a service (sic)', 'the table below (as)', 'every man (EMS)', 'all over Ohio (NY)']);
});

describe('one letter in brackets', () => {
  itDefines([
    ['given testosterone (T) daily', 'T = testosterone'],
    ['Testosterone (T) was given', 'T = Testosterone'],
    ['sodium citrate (C, 0.4 g) or placebo (P, none)', 'C = citrate', 'P = placebo'],
    // Never in place of a longer one.
    ['norepinephrine (NE) and epinephrine (E)', 'NE = norepinephrine', 'E = epinephrine'],
  ]);

  itDefinesNothing([
    'given testosterone (t) daily',
    'given testosterone (E) daily',
    'given testosterone (T 5 mg) daily',
    'as President Reagan (R) said',
    'the artery (A), thrombosis of a vein (B)',
    'Copyright (C) 2017',
    'all the men (M) came',
    'in the non-TESt (T) group',
    '(T)',
  ]);
});

describe('a figure that counts letters', () => {
  itDefines([
    ['the World Wide Web Consortium (W3C)', 'W3C = World Wide Web Consortium'],
    ['W3C (World Wide Web Consortium)', 'W3C = World Wide Web Consortium'],
    ['Simple Storage Service (S3)', 'S3 = Simple Storage Service'],
  ]);

  itDefinesNothing(['the World Wide Consortium (W3C)', 'the Consortium (W3C)']);
});

describe('short forms in small letters', () => {
  itDefines([
    ['of cyclin-dependent kinases (cdks)', 'cdks = cyclin-dependent kinases'],
    ['different statistics (stats)', 'stats = statistics'],
    ['triglyceride-rich apolipoprotein (apo)', 'apo = apolipoprotein'],
  ]);

  itDefinesNothing([
    'the services (ser vices)',
    'many techniques (seen)',
    'non-apolipoprotein (apo)',
    'the stand (sta)',
  ]);
});

describe('what goes on behind the term', () => {
  itDefines([
    ['MOS memory (metal-oxide-semiconductor memory) is', 'MOS = metal-oxide-semiconductor'],
    [
      '(formerly the International Alliance for Interoperability, IAI)',
      'IAI = International Alliance for Interoperability',
    ],
  ]);

  itDefinesNothing(['MOS memory (metal-oxide-semiconductor chip) is']);
});

describe('a long form that begins in a hyphenated word', () => {
  itDefines([
    ['with alpha-1-antitrypsin deficiency (ATD)', 'ATD = alpha-1-antitrypsin deficiency'],
    ['the agonist 3,5-dihydroxyphenylglycine (DHPG)', 'DHPG = 3,5-dihydroxyphenylglycine'],
    ['the c-Jun NH2-terminal kinase (JNK)', 'JNK = c-Jun NH2-terminal kinase'],
    ['anti-human immunodeficiency virus (HIV)', 'HIV = human immunodeficiency virus'],
    ['police/emergency medical services (EMS)', 'EMS = emergency medical services'],
  ]);
});

describe('the clause a long form stands in', () => {
  itDefines([
    ['U.S. Department of Transportation (DOT)', 'DOT = Department of Transportation'],
    ['at St. Mary Hospital (SMH)', 'SMH = St. Mary Hospital'],
    ['red, green and blue (RGB)', 'RGB = red, green and blue'],
  ]);

  itDefinesNothing(['an emergency. Medical services (EMS)', 'the emergency – medical services (EMS)']);
});

describe('phrases', () => {
  itDefines([
    ['Geographic information systems, or GIS, are', 'GIS = Geographic information systems'],
    ['EMS, or emergency medical services, are', 'EMS = emergency medical services'],
    ['emergency medical services, abbreviated as EMS, are', 'EMS = emergency medical services'],
    ['Emergency medical services, abbreviated EMS.', 'EMS = Emergency medical services'],
    ['Emergency medical services (also commonly known as EMS)', 'EMS = Emergency medical services'],
    ['emergency medical services, also known as EMS, are', 'EMS = emergency medical services'],
    ['EMS is the acronym of emergency medical services', 'EMS = emergency medical services'],
    ['EMS, short for\nemergency medical services', 'EMS = emergency medical services'],
  ]);

  itDefinesNothing([
    'the fire brigade, or EMS, came',
    'EMS, or every man, sings',
    'a service known as EMS',
    'The short form of it stands for ever',
    ', or ',
    'stands for',
  ]);
});

describe('lists of abbreviations', () => {
  itDefines([
    [
      'Abbreviations: EMS, emergency medical services; EMT, emergency medical technician.',
      'EMS = emergency medical services',
      'EMT = emergency medical technician',
    ],
    [
      'Abbreviations used: EMS = emergency medical services, EMT = emergency medical technician',
      'EMS = emergency medical services',
      'EMT = emergency medical technician',
    ],
    ['EMS – emergency medical services', 'EMS = emergency medical services'],
    [
      'Terms\nEMS: emergency medical services\n• EMT - Emergency Medical Technician, Basic',
      'EMS = emergency medical services',
      'EMT = Emergency Medical Technician',
    ],
  ]);

  itDefinesNothing([
    'IT: ideas that last',
    'NEWS: north winds are strong',
    'EMS: every man sings a song',
    'Abbreviations: none',
    'Abbreviations are bad. EMS, every man says',
  ]);
});

describe('definitionInList', () => {
  it.each([
    ['EMS', 'Emergency Medical Services', 'Emergency Medical Services'],
    ['EMS', 'Emergency medical services – the whole system', 'Emergency medical services'],
    ['EMS', 'The emergency medical services. All of them', 'emergency medical services'],
    ['EMS', 'emergency medical services (ambulances)', 'emergency medical services'],
    ['“EMS”', ' emergency medical services, as law has it', 'emergency medical services'],
  ])('reads %s: %s', (term, description, longForm) => {
    expect(definitionInList(term, description)).toEqual({ shortForm: 'EMS', longForm });
  });

  it.each([
    ['EMS', 'Emergency medical services systems'],
    ['EMS', 'What an ambulance does'],
    ['EMS', ''],
    ['', 'Emergency medical services'],
    ['Ambulance', 'A car'],
    ['ems', 'emergency medical services'],
  ])('refuses %s: %s', (term, description) => {
    expect(definitionInList(term, description)).toBeNull();
  });
});
