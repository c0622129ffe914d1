import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../glossary/spellings.ts';
import type { Glossary } from '../../../glossary/types.ts';
import { entryOf, entryWith, senseOf } from './sense-fixture.ts';

const GLOSSARY: Glossary = {
  comparisons: [],
  fieldCues: [],
  entries: [
    entryOf('AEMT', 'Advanced Emergency Medical Technician'),
    entryOf('BMS', 'Ems River Shipping'),
    entryWith('EMR', [senseOf('EMR', 'Emergency Medical Responder', { formerNames: ['First Responder'] })]),
    entryOf('EMS', 'Emergency Medical Services', 'Express Mail Service'),
    entryOf('EMSS', 'Something Else'),
    entryWith('EMT-B', [
      senseOf('EMT-B', 'Emergency Medical Technician–Basic', { variants: ['EMT-Basic', 'EMT Basic'] }),
      senseOf('EMT-B', 'Another', { variants: ['EMT-Basic', 'EMTB'], otherLongForms: ['basic responder'] }),
    ]),
    entryOf('XYZ', 'Systems of Items'),
  ],
};

describe('spellingsOf', () => {
  it('lists every short form with the other spellings of all its senses, each once', () => {
    const spellings = spellingsOf(GLOSSARY);
    expect(Object.keys(spellings)).toEqual(GLOSSARY.entries.map(({ shortForm }) => shortForm));
    expect(spellings).toMatchObject({ EMS: [], 'EMT-B': ['EMT-Basic', 'EMT Basic', 'EMTB'] });
  });
});
