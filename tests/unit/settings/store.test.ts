import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings.ts';
import { createStore } from '../../../settings/store.ts';
import { createMemoryArea } from './memory-area.ts';

const RULES = [{ pattern: 'a.org', on: false }];
const withRules = (settings: Settings): Settings => ({ ...settings, siteRules: RULES });

describe('the store', () => {
  it.each([
    ['nothing', {}, { settings: DEFAULT_SETTINGS, filter: null }],
    [
      'settings alone',
      { settings: { siteRules: RULES } },
      { settings: { ...DEFAULT_SETTINGS, siteRules: RULES }, filter: null },
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
    await store.change(withRules);
    await store.writeFilter('AQI=');
    expect(await store.read()).toEqual({
      settings: { ...DEFAULT_SETTINGS, siteRules: RULES },
      filter: 'AQI=',
    });
  });

  it('leaves the filter alone when it writes settings, and the other way round', async () => {
    const { area, kept } = createMemoryArea({ settings: { siteRules: RULES }, filter: 'AQI=' });
    await createStore(area).change(() => DEFAULT_SETTINGS);
    expect(kept).toEqual({ settings: {}, filter: 'AQI=' });
    await createStore(area).writeFilter('AwQ=');
    expect(kept).toEqual({ settings: {}, filter: 'AwQ=' });
  });
});

describe('a change', () => {
  it('builds on the one before, even if that is still being written', async () => {
    const store = createStore(createMemoryArea().area);
    await Promise.all([
      store.change((settings) => ({ ...settings, dwell: 300 })),
      store.change((settings) => ({ ...settings, look: 'solid' })),
    ]);
    expect((await store.read()).settings).toMatchObject({ dwell: 300, look: 'solid' });
  });

  it('stores only what differs from the default', async () => {
    const { area, kept } = createMemoryArea();
    await createStore(area).change((settings) => ({ ...settings, dwell: 300 }));
    expect(kept).toEqual({ settings: { dwell: 300 } });
  });

  it('that fails is told, and does not stop the next', async () => {
    const { area } = createMemoryArea();
    const store = createStore(area);
    const failure = store.change(() => {
      throw new Error('no room');
    });
    const next = store.change(withRules);
    await expect(failure).rejects.toThrow('no room');
    await next;
    expect((await store.read()).settings.siteRules).toEqual(RULES);
  });
});

describe('a subscriber', () => {
  it('is not woken by what is no setting', async () => {
    const { area } = createMemoryArea();
    const onChange = vi.fn();
    createStore(area).subscribe(onChange);
    await area.set({ recent: ['EMS'] });
    expect(onChange).not.toHaveBeenCalled();
  });

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
    await createStore(area).change(withRules);
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
    await store.change(withRules);
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
    await store.change(withRules);
    expect(stays).toHaveBeenCalledTimes(1);
  });
});
