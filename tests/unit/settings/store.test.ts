import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../settings/settings.ts';
import { createStore } from '../../../settings/store.ts';
import { createMemoryArea } from './memory-area.ts';

describe('the store', () => {
  it.each([
    ['nothing', {}, { settings: DEFAULT_SETTINGS, filter: null }],
    [
      'settings alone',
      { settings: { offSites: ['a.org'] } },
      { settings: { ...DEFAULT_SETTINGS, offSites: ['a.org'] }, filter: null },
    ],
    ['a filter alone', { filter: 'AQI=' }, { settings: DEFAULT_SETTINGS, filter: 'AQI=' }],
    ['broken settings', { settings: 'x', filter: 'AQI=' }, { settings: DEFAULT_SETTINGS, filter: 'AQI=' }],
    ['a broken filter', { filter: { EMS: [] } }, { settings: DEFAULT_SETTINGS, filter: null }],
    ['something foreign', { other: 1 }, { settings: DEFAULT_SETTINGS, filter: null }],
  ])('reads what it needs where %s is stored', async (_name, kept, expected) => {
    expect(await createStore(createMemoryArea(kept).area).read()).toEqual(expected);
  });

  it('reads everything at once, and asks for nothing else', async () => {
    const { area, reads } = createMemoryArea();
    await createStore(area).read();
    expect(reads).toEqual([['settings', 'filter']]);
  });

  it('reads back what it wrote', async () => {
    const store = createStore(createMemoryArea().area);
    await store.writeSettings({ ...DEFAULT_SETTINGS, offSites: ['a.org'] });
    await store.writeFilter('AQI=');
    expect(await store.read()).toEqual({
      settings: { ...DEFAULT_SETTINGS, offSites: ['a.org'] },
      filter: 'AQI=',
    });
  });

  it('leaves the filter alone when it writes settings, and the other way round', async () => {
    const { area, kept } = createMemoryArea({ settings: { offSites: ['a.org'] }, filter: 'AQI=' });
    await createStore(area).writeSettings(DEFAULT_SETTINGS);
    expect(kept).toEqual({ settings: DEFAULT_SETTINGS, filter: 'AQI=' });
    await createStore(area).writeFilter('AwQ=');
    expect(kept).toEqual({ settings: DEFAULT_SETTINGS, filter: 'AwQ=' });
  });
});

describe('a subscriber', () => {
  it('is not woken by a filter that is already stored', async () => {
    const { area } = createMemoryArea({ filter: 'AQI=' });
    const onChange = vi.fn();
    createStore(area).subscribe(onChange);
    await createStore(area).writeFilter('AQI=');
    expect(onChange).not.toHaveBeenCalled();
    await createStore(area).writeFilter('AwQ=');
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('hears of every change, also of one made through another store', async () => {
    const { area } = createMemoryArea();
    const onChange = vi.fn();
    createStore(area).subscribe(onChange);
    await createStore(area).writeSettings({ ...DEFAULT_SETTINGS, offSites: ['a.org'] });
    await createStore(area).writeFilter('AQI=');
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
