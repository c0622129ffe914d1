import { describe, expect, it } from 'vitest';
import { dependOnAddress, dependOnPath, pageSettings } from '../../../settings/page-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings.ts';

const HERE = { host: 'a.org', path: '/x' };
const CHOSEN = { shortForm: 'EMR', senseId: 'record' };

describe('the settings of a page', () => {
  it('hold the senses chosen for its site alone', () => {
    const chosenSenses = [
      { host: 'a.org', ...CHOSEN },
      { host: 'b.org', shortForm: 'EMS', senseId: 'services' },
    ];
    expect(pageSettings({ ...DEFAULT_SETTINGS, chosenSenses }, HERE).chosen).toEqual({ EMR: 'record' });
  });

  it.each([
    ['another site is switched', { siteRules: [{ pattern: 'b.org', on: false }] }],
    ['a sense is chosen elsewhere', { chosenSenses: [{ host: 'b.org', ...CHOSEN }] }],
  ] satisfies [string, Partial<Settings>][])('stay the same where %s', (_what, changed) => {
    expect(pageSettings({ ...DEFAULT_SETTINGS, ...changed }, HERE)).toEqual(
      pageSettings(DEFAULT_SETTINGS, HERE),
    );
  });

  it.each([
    ['it is switched', { siteRules: [{ pattern: 'a.org/x', on: false }] }],
    ['a short form is muted', { mutedForms: ['IV'] }],
    ['a field is hidden', { hiddenFields: ['finance'] }],
    ['the dwell changes', { dwell: 500 }],
    ['the text size changes', { textSize: 'large' }],
    ['the language changes', { language: 'es' }],
  ] satisfies [string, Partial<Settings>][])('change where %s', (_what, changed) => {
    expect(pageSettings({ ...DEFAULT_SETTINGS, ...changed }, HERE)).not.toEqual(
      pageSettings(DEFAULT_SETTINGS, HERE),
    );
  });
});

describe('another address of the same page', () => {
  it.each([
    [[], false],
    [['a.org', '*.a.org', 'b.org/x'], false],
    [['a.org/x'], true],
    [['xa.org/x'], false],
  ])('with rules for %j matters: %s', (patterns, matters) => {
    const siteRules = patterns.map((pattern) => ({ pattern, on: false }));
    expect(dependOnPath({ siteRules }, 'a.org')).toBe(matters);
  });
});

describe('a frame', () => {
  it.each([
    [{}, false],
    [{ mutedForms: ['IV'] }, false],
    [{ isOnByDefault: false }, true],
    [{ siteRules: [{ pattern: 'b.org', on: false }] }, true],
    [{ chosenSenses: [{ host: 'b.org', ...CHOSEN }] }, true],
  ])('with %j has to know its page: %s', (changed, expected) => {
    expect(dependOnAddress({ ...DEFAULT_SETTINGS, ...changed })).toBe(expected);
  });
});
