import { describe, expect, it } from 'vitest';
import { foldName, isNameOf } from '../../../bench/evaluate/names.ts';
import { senseOf } from '../glossary/sense-fixture.ts';

describe('two names are one', () => {
  it.each([
    ['Emergency Medical Services', 'emergency medical services'],
    ['Emergency Medical Services', 'emergency-medical service'],
    ['Epithelial–Mesenchymal Transition', 'epithelial mesenchymal transitions'],
    ['Emergency Medical Technician (Ireland)', 'Emergency Medical Technician'],
    ['Emergency Medical Technician (Ireland)', 'emergency medical technicians (United Kingdom) '],
  ])('%s, %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['Emergency Medical Services', 'Emergency Medical Service System'],
    ['Emergency Medical (or Mobile) Services', 'Emergency Medical Services'],
    ['Electronic Medical Record', 'Electronic Health Record'],
  ])('but not %s, %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

describe('the names of a sense', () => {
  const sense = senseOf('EMR', 'Electronic Medical Record (system)', {
    otherLongForms: ['computerized medical record'],
  });

  it.each([
    ['electronic medical records', true],
    ['Computerized Medical Record', true],
    ['Computerized Medical Records (US)', true],
    ['medical record', false],
    ['', false],
  ])('hold %j: %s', (name, expected) => {
    expect(isNameOf(name, sense)).toBe(expected);
  });

  it('are none where there is no sense', () => {
    expect(isNameOf('Electronic Medical Record', undefined)).toBe(false);
  });
});
