import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../settings/settings.ts';
import { createStore } from '../../../settings/store.ts';
import { createMemoryArea } from './memory-area.ts';

describe('the store', () => {
  it.each([
    ['nothing', {}, { settings: DEFAULT_SETTINGS, spellings: null }],
    [
      'settings alone',
      { settings: { offSites: ['a.org'] } },
      { settings: { ...DEFAULT_SETTINGS, offSites: ['a.org'] }, spellings: null },
    ],
    [
      'spellings alone',
      { spellings: { EMS: ['E.M.S.'] } },
      { settings: DEFAULT_SETTINGS, spellings: { EMS: ['E.M.S.'] } },
    ],
    [
      'broken settings',
      { settings: 'x', spellings: { EMS: [] } },
      { settings: DEFAULT_SETTINGS, spellings: { EMS: [] } },
    ],
    ['something foreign', { other: 1 }, { settings: DEFAULT_SETTINGS, spellings: null }],
  ])('reads what it needs where %s is stored', async (_name, kept, expected) => {
    expect(await createStore(createMemoryArea(kept).area).read()).toEqual(expected);
  });

  it('reads everything at once, and asks for nothing else', async () => {
    const { area, reads } = createMemoryArea();
    await createStore(area).read();
    expect(reads).toEqual([['settings', 'spellings']]);
  });

  it('reads back what it wrote', async () => {
    const store = createStore(createMemoryArea().area);
    await store.writeSettings({ ...DEFAULT_SETTINGS, offSites: ['a.org'] });
    await store.writeSpellings({ EMS: [], EMT: ['E.M.T.'] });
    expect(await store.read()).toEqual({
      settings: { ...DEFAULT_SETTINGS, offSites: ['a.org'] },
      spellings: { EMS: [], EMT: ['E.M.T.'] },
    });
  });

  it('leaves the spellings alone when it writes settings, and the other way round', async () => {
    const { area, kept } = createMemoryArea({ settings: { offSites: ['a.org'] }, spellings: { EMS: [] } });
    await createStore(area).writeSettings(DEFAULT_SETTINGS);
    expect(kept).toEqual({ settings: DEFAULT_SETTINGS, spellings: { EMS: [] } });
    await createStore(area).writeSpellings({ EMT: [] });
    expect(kept).toEqual({ settings: DEFAULT_SETTINGS, spellings: { EMT: [] } });
  });
});

describe('a subscriber', () => {
  it('is not woken by spellings that are already stored, in whatever order', async () => {
    const { area } = createMemoryArea({ spellings: { EMT: ['E.M.T.'], EMS: [] } });
    const onChange = vi.fn();
    createStore(area).subscribe(onChange);
    await createStore(area).writeSpellings({ EMS: [], EMT: ['E.M.T.'] });
    expect(onChange).not.toHaveBeenCalled();
    await createStore(area).writeSpellings({ EMS: [], EMT: [] });
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('hears of every change, also of one made through another store', async () => {
    const { area } = createMemoryArea();
    const onChange = vi.fn();
    createStore(area).subscribe(onChange);
    await createStore(area).writeSettings({ ...DEFAULT_SETTINGS, offSites: ['a.org'] });
    await createStore(area).writeSpellings({ EMS: [] });
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('hears nothing once its signal has aborted, and leaves no listener behind', async () => {
    const { area, listeners } = createMemoryArea();
    const store = createStore(area);
    const lifetime = new AbortController();
    const onChange = vi.fn();
    store.subscribe(onChange, lifetime.signal);
    lifetime.abort();
    await store.writeSettings(DEFAULT_SETTINGS);
    expect(onChange).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });

  it('does not take the others with it', async () => {
    const { area } = createMemoryArea();
    const store = createStore(area);
    const lifetime = new AbortController();
    const stays = vi.fn();
    store.subscribe(vi.fn(), lifetime.signal);
    store.subscribe(stays);
    lifetime.abort();
    await store.writeSettings(DEFAULT_SETTINGS);
    expect(stays).toHaveBeenCalledTimes(1);
  });
});
