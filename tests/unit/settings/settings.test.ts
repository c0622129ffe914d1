import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isOn,
  LOCAL_FILES,
  readSettings,
  siteOf,
  withSite,
} from '../../../settings/settings.ts';

describe('siteOf', () => {
  it.each([
    ['https://example.org/a?b#c', 'example.org'],
    ['http://localhost:8080/', 'localhost:8080'],
    ['https://www.example.org/', 'www.example.org'],
    ['https://EXAMPLE.org/', 'example.org'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://[::1]:3000/', '[::1]:3000'],
    ['file:///home/me/page.html', LOCAL_FILES],
    ['about:blank', 'about'],
    ['data:text/html,x', 'data'],
  ])('names the site of %s as %s', (address, site) => {
    expect(siteOf(new URL(address))).toBe(site);
  });
});

describe('isOn', () => {
  const settings = { ...DEFAULT_SETTINGS, offSites: ['example.org', LOCAL_FILES] };

  it.each([
    ['example.org', false],
    [LOCAL_FILES, false],
    ['www.example.org', true],
    ['example.org:8080', true],
    ['example.com', true],
    ['', true],
  ])('on %j is %s', (site, on) => {
    expect(isOn(settings, site)).toBe(on);
  });

  it('is on everywhere by default', () => {
    expect(isOn(DEFAULT_SETTINGS, 'example.org')).toBe(true);
  });
});

describe('withSite', () => {
  it.each([
    { has: [], site: 'a.org', on: false, result: ['a.org'] },
    { has: [], site: 'a.org', on: true, result: [] },
    { has: ['b.org'], site: 'a.org', on: false, result: ['a.org', 'b.org'] },
    { has: ['a.org', 'b.org'], site: 'a.org', on: true, result: ['b.org'] },
    { has: ['a.org'], site: 'a.org', on: false, result: ['a.org'] },
    { has: ['a.org', 'a.org'], site: 'a.org', on: false, result: ['a.org'] },
    { has: ['a.org', 'a.org'], site: 'a.org', on: true, result: [] },
  ])('switching $site to $on turns $has into $result', ({ has, site, on, result }) => {
    expect(withSite({ ...DEFAULT_SETTINGS, offSites: has }, site, on).offSites).toEqual(result);
  });

  it('does what isOn then reads', () => {
    for (const on of [true, false]) {
      expect(isOn(withSite(DEFAULT_SETTINGS, 'a.org', on), 'a.org')).toBe(on);
    }
  });

  it('leaves the settings it was given as they are', () => {
    const settings = Object.freeze({ ...DEFAULT_SETTINGS, offSites: Object.freeze(['b.org']) });
    withSite(settings, 'a.org', false);
    withSite(DEFAULT_SETTINGS, 'a.org', false);
    expect(settings.offSites).toEqual(['b.org']);
    expect(DEFAULT_SETTINGS.offSites).toEqual([]);
  });
});

describe('readSettings', () => {
  it.each([
    [undefined],
    [null],
    [''],
    ['offSites'],
    [0],
    [true],
    [[]],
    [{}],
    [{ offSites: null }],
    [{ offSites: 'a.org' }],
    [{ offSites: { 0: 'a.org' } }],
    [{ offSites: [] }],
    [{ offSites: [1, null, {}, ['a.org']] }],
  ])('reads %j as the default', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    [{ offSites: ['a.org'] }, { offSites: ['a.org'] }],
    [{ offSites: ['a.org', 4, 'b.org'] }, { offSites: ['a.org', 'b.org'] }],
    [{ offSites: ['a.org'], color: 'red' }, { offSites: ['a.org'] }],
    [{ marksPageForms: false }, { marksPageForms: false }],
    [{ marksPageForms: 'no' }, { marksPageForms: true }],
  ])('reads %j as %j', (stored, settings) => {
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...settings });
  });
});
