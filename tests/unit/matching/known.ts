import { indexKnownForms } from '../../../matching/known-forms.ts';

/** Short forms that bring out every rule: levels with tails, a dotted one, a Roman numeral, digits and mixed case. */
export const KNOWN = indexKnownForms({
  AEMT: ['A-EMT', 'EMT-Advanced'],
  ALS: [],
  BLS: [],
  EMR: [],
  EMS: ['E.M.S.'],
  EMT: ['E.M.T.'],
  'EMT-B': ['EMT-Basic', 'EMT Basic'],
  'EMT-CC': ['EMT-Critical-Care', 'EMT-Critical Care', 'EMT Critical Care', 'AEMT-CC'],
  'EMT-I': ['EMT-Intermediate', 'EMT Intermediate', 'EMT-1'],
  'EMT-I/85': ['EMT-Intermediate/85', 'EMT-I-85'],
  'EMT-P': ['EMT-Paramedic', 'EMT Paramedic'],
  IV: ['I.V.'],
  NREMT: [],
  SpO2: [],
  VI: [],
});
