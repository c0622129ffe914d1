import { describe, expect, it } from 'vitest';
import { createDeeds } from '../../../entrypoints/popup/deeds.ts';
import { createStore } from '../../../settings/store.ts';
import { createMemoryArea } from '../settings/memory-area.ts';

function openDeeds() {
  const { area } = createMemoryArea();
  const store = createStore(area);
  return { area, store, deeds: createDeeds(store), settings: async () => (await store.read()).settings };
}

const ADDRESS = { host: 'www.example.org', path: '/' };
const OFF = { pattern: 'www.example.org', on: false };
const choice = { host: 'www.example.org', shortForm: 'EMR' };

describe('a change that the popup makes', () => {
  it('switches a site, and takes that alone back', async () => {
    const { deeds, store, settings } = openDeeds();
    const undo = await deeds.switchSite(ADDRESS, OFF);
    expect((await settings()).siteRules).toEqual([OFF]);
    await store.change((now) => ({
      ...now,
      dwell: 0,
      siteRules: [...now.siteRules, { pattern: 'z', on: true }],
    }));
    await undo();
    expect((await settings()).siteRules).toEqual([{ pattern: 'z', on: true }]);
    expect((await settings()).dwell).toBe(0);
  });

  it('chooses a sense, and goes back to the one chosen before', async () => {
    const { deeds, settings } = openDeeds();
    const forget = await deeds.chooseSense({ ...choice, senseId: 'one' });
    const back = await deeds.chooseSense({ ...choice, senseId: 'two' });
    expect((await settings()).chosenSenses).toEqual([{ ...choice, senseId: 'two' }]);
    await back();
    expect((await settings()).chosenSenses).toEqual([{ ...choice, senseId: 'one' }]);
    await forget();
    expect((await settings()).chosenSenses).toEqual([]);
  });

  it('forgets a chosen sense, and brings it back', async () => {
    const { deeds, settings } = openDeeds();
    await deeds.chooseSense({ ...choice, senseId: 'one' });
    const undo = await deeds.chooseSense({ ...choice, senseId: null });
    expect((await settings()).chosenSenses).toEqual([]);
    await undo();
    expect((await settings()).chosenSenses).toEqual([{ ...choice, senseId: 'one' }]);
  });

  it('mutes a short form, and brings it back only if it was not muted before', async () => {
    const { deeds, settings } = openDeeds();
    const undo = await deeds.mute('EMR', true);
    expect((await settings()).mutedForms).toEqual(['EMR']);
    await (await deeds.mute('EMR', true))();
    expect((await settings()).mutedForms).toEqual(['EMR']);
    await undo();
    expect((await settings()).mutedForms).toEqual([]);
  });

  it('fails where storage does not take it', async () => {
    const { deeds, area } = openDeeds();
    area.set = () => Promise.reject(new Error('full'));
    await expect(deeds.mute('EMR', true)).rejects.toThrow('full');
  });
});
