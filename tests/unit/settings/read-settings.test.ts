import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, storedSettings } from '../../../settings/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../../settings/settings.ts';

describe('readSettings', () => {
  it.each([
    [undefined],
    [null],
    ['siteRules'],
    [[]],
    [{}],
    [{ siteRules: 'a.org' }],
    [{ siteRules: [1, null, {}, ['a.org'], { pattern: 'a.org' }, { pattern: '', on: true }] }],
    [{ offSites: { 0: 'a.org' } }],
    [{ marking: 'most', look: 4, opening: null, holdKey: 'Meta', textSize: 'huge', language: 'fr' }],
    [{ dwell: '200' }],
    [{ dwell: -1 }],
    [{ dwell: 2001 }],
    [{ dwell: Number.NaN }],
    [{ isOnByDefault: 0, marksPageForms: 'yes', readsCode: null }],
    [{ mutedForms: { length: 1 } }],
    [{ chosenSenses: [{ host: 'a.org', shortForm: 'EMR' }] }],
    [JSON.parse('{"__proto__": {"dwell": 300}}')],
  ])('falls back to the default for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is sound beside what is broken', () => {
    const rule = { pattern: '*.a.org', on: true };
    expect(readSettings({ siteRules: [rule, 4], dwell: 'x', look: 'tint', color: 'red' })).toEqual({
      ...DEFAULT_SETTINGS,
      siteRules: [rule],
      look: 'tint',
    });
  });

  it('reads what the first version stored', () => {
    expect(readSettings({ offSites: ['b.org', 4, 'a.org'], marksPageForms: false })).toEqual({
      ...DEFAULT_SETTINGS,
      siteRules: [
        { pattern: 'a.org', on: false },
        { pattern: 'b.org', on: false },
      ],
      marksPageForms: false,
    });
  });

  it('gives settings of the right shape whatever is stored', () => {
    const names = Object.keys(DEFAULT_SETTINGS);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, 'offSites'), fc.jsonValue()), (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings)).toEqual(names);
        expect(readSettings(storedSettings(settings))).toEqual(settings);
      }),
    );
  });
});

describe('storedSettings', () => {
  it('stores nothing of the default', () => {
    expect(storedSettings(DEFAULT_SETTINGS)).toEqual({});
    expect(storedSettings({ ...DEFAULT_SETTINGS, dwell: 400 })).toEqual({ dwell: 400 });
  });
});
