import { describe, expect, it } from 'vitest';
import { spellingLetters } from '../../../glossary/letters.ts';

/** A long form with the spelling letters in brackets, as the tooltip sets them off. */
function setOff(shortForm: string, longForm: string): string {
  const letters = new Set(spellingLetters(shortForm, longForm));
  return longForm.replace(/[\s\S]/g, (char, index: number) => (letters.has(index) ? `[${char}]` : char));
}

describe('spellingLetters', () => {
  it.each([
    ['EMS', '[E]mergency [M]edical [S]ervices'],
    ['ems', '[E]mergency [M]edical [S]ervices'],
    ['E.M.S.', '[E]mergency [M]edical [S]ervices'],
    ['EMR', '[E]lastic [M]ap[R]educe'],
    ['EMT', '[e]pithelial–[m]esenchymal [t]ransition'],
    ['EMT', '[E]pithelial–[M]esenchymal [T]ransition'],
    ['EMS', '[E]thyl [M]ethane[s]ulfonate'],
    ['EMT', '[E]mpresa [M]unicipal de [T]ransportes'],
    ['EMT-B', '[E]mergency [M]edical [T]echnician–[B]asic'],
    ['ROSC', '[R]eturn [o]f [S]pontaneous [C]irculation'],
    ['IV', '[I]ntra[v]enous'],
    ['XML', 'e[X]tensible [M]arkup [L]anguage'],
    ['NREMT', '[N]ational [R]egistry of [E]mergency [M]edical [T]echnicians'],
    ['EMT', '[E]mergency Services [M]edical [T]echnician'],
  ])('sets off the letters of %s in %s', (shortForm, expected) => {
    expect(setOff(shortForm, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });

  it.each([
    ['EMT-I/85', 'Emergency Medical Technician–Intermediate'],
    ['SpO2', 'Peripheral Oxygen Saturation'],
    ['IV', 'Four (Roman Numeral)'],
    ['EMS', 'some system'],
    ['EMS', ''],
    ['', 'Emergency'],
    ['--', 'Emergency'],
  ])('finds none of %j in "%s" where the long form does not spell it', (shortForm, longForm) => {
    expect(spellingLetters(shortForm, longForm)).toEqual([]);
  });

  it('gives one ascending index for each letter', () => {
    expect(spellingLetters('EMS', 'Emergency Medical Services')).toEqual([0, 10, 18]);
  });
});
