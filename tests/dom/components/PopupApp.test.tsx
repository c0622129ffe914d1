import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp.tsx';
import type { PageState } from '../../../components/popup/page-state.ts';
import type { PageTerm } from '../../../messaging/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../settings/settings.ts';
import { standingOf } from '../../../settings/site-standing.ts';
import { entryOf, find, GLOSSARY, show, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

const HOST = 'www.example.org';
const [EMR, OTHER] = entryOf('EMR').senses;
const TERM: PageTerm = {
  shortForm: 'EMR',
  longForm: EMR?.longForm ?? '',
  senseId: EMR?.id ?? '',
  senseCount: 1,
  count: 2,
  frameIds: [0],
};
const READABLE: PageState = {
  kind: 'readable',
  page: { address: { host: HOST, path: '/' }, terms: [TERM] },
  domain: 'example.org',
};
const KNOWN = { shelf: GLOSSARY, search: () => [], suggest: () => [], lettersOf: () => [] };

type Given = Partial<ComponentProps<typeof PopupApp>>;

const fail = () => Promise.reject(new Error('full'));

/** A popup in which all has answered, and its spies. */
async function open(given: Given = {}) {
  const undo = vi.fn(async () => undefined);
  const deeds = {
    switchSite: vi.fn(async () => undo),
    chooseSense: vi.fn(async () => undo),
    mute: vi.fn(async () => undo),
  };
  const recent = {
    read: async () => ['NREMT'],
    note: vi.fn(async () => undefined),
    forget: async () => undefined,
  };
  const props = {
    settings: DEFAULT_SETTINGS,
    isStorageLost: false,
    place: null,
    loadGlossary: async () => KNOWN,
    standingOf,
    readPage: async () => READABLE,
    subscribe: () => undefined,
    goTo: vi.fn(async () => true),
    reload: vi.fn(async () => undefined),
    deeds,
    recent,
    onOpenInTab: vi.fn(),
    onOptions: vi.fn(),
    onShortcuts: null,
    onClose: vi.fn(),
    ...given,
  };
  show(<PopupApp {...props} />);
  await settle();
  return { ...props, undo };
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((one) => one.textContent?.trim() === words);
  if (!found) throw new Error(`There is nothing to press that says "${words}".`);
  found.click();
  await settle();
}

describe('the popup', () => {
  it('shows its field before anything has answered, and can be typed into at once', async () => {
    const never = () => new Promise<never>(() => undefined);
    await open({ loadGlossary: never, readPage: never });
    expect(document.activeElement).toBe(find('.search-field'));
    expect(textOf('.asking')).toBe('Reading the page …');
  });

  it.each<[string, Given, string]>([
    ['loads', { readPage: async () => ({ kind: 'loading' }) }, 'This page is still loading.'],
    ['cannot be read yet', { readPage: async () => ({ kind: 'unreadable' }) }, 'can’t read this page yet.'],
    ['is closed', { readPage: async () => ({ kind: 'forbidden' }) }, 'extensions out of their own pages'],
    [
      'is off',
      { settings: { ...DEFAULT_SETTINGS, isOnByDefault: false } },
      'Nothing on this page is marked.',
    ],
    ['cannot keep settings', { isStorageLost: true }, 'Your settings can’t be read.'],
    ['has no glossary', { loadGlossary: fail }, 'The glossary can’t be opened.'],
  ])('has its own words for a page that %s', async (_name, given, words) => {
    await open(given);
    expect(textOf('main')).toContain(words);
  });

  it('loads a page anew that it cannot read', async () => {
    const { reload } = await open({ readPage: async () => ({ kind: 'unreadable' }) });
    await press('Reload the page');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('says what it switched, and takes it back', async () => {
    const { deeds, undo } = await open();
    await press('Explain acronyms here');
    expect(deeds.switchSite).toHaveBeenCalledWith({ host: HOST, path: '/' }, { pattern: HOST, on: false });
    expect(textOf('.done p')).toBe(`Switched off for ${HOST}.`);
    await press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    expect(textOf('.done p')).toBe('Undone.');
  });

  it('says what was not saved', async () => {
    await open({ deeds: { switchSite: fail, chooseSense: fail, mute: fail } });
    await press('Explain acronyms here');
    expect(textOf('.done p')).toContain('The switch was not saved');
  });

  it('says that a term has gone from the page', async () => {
    await open({ goTo: async () => false });
    find('.page-term-next').click();
    await settle();
    expect(textOf('.done p')).toBe('EMR is no longer on the page.');
  });
});

describe('an entry in the popup', () => {
  const place = { kind: 'glossary', hash: 'EMR' } as const;

  it('has what is meant on the page first, is noted, and leads back', async () => {
    const { recent } = await open({ place });
    expect(textOf('.popup-sense-meant h2')).toBe(EMR?.longForm);
    expect(recent.note).toHaveBeenCalledWith('EMR');
    await press('Back');
    expect(textsOf('.search-field')).toHaveLength(1);
  });

  it('has other senses chosen for the host', async () => {
    const { deeds } = await open({ place });
    await press('Means this here');
    expect(deeds.chooseSense).toHaveBeenCalledWith({ host: HOST, shortForm: 'EMR', senseId: OTHER?.id });
    expect(textOf('.done p')).toBe(`On ${HOST}, EMR now means ${OTHER?.longForm}.`);
  });

  it('says what was chosen, and forgets it', async () => {
    const chosenSenses = [{ host: HOST, shortForm: 'EMR', senseId: OTHER?.id ?? '' }];
    const { deeds } = await open({ place, settings: { ...DEFAULT_SETTINGS, chosenSenses } });
    expect(textsOf('.popup-sense-meant h2')[0]).toBe(OTHER?.longForm);
    await press('Forget');
    expect(deeds.chooseSense).toHaveBeenCalledWith({ host: HOST, shortForm: 'EMR', senseId: null });
  });

  it('is muted, and marked again', async () => {
    const { deeds } = await open({ place });
    await press('Don’t mark EMR');
    expect(deeds.mute).toHaveBeenCalledWith('EMR', true);
    show(null);
    const again = await open({ place, settings: { ...DEFAULT_SETTINGS, mutedForms: ['EMR'] } });
    await press('Mark EMR again');
    expect(again.deeds.mute).toHaveBeenCalledWith('EMR', false);
  });

  it('has nothing that is meant "here" where no page is in front', async () => {
    await open({ place, readPage: async () => ({ kind: 'apart' }) });
    expect(textsOf('.sense-choice')).toEqual([]);
  });
});

describe('a question in the popup', () => {
  const place = { kind: 'mute', shortForm: 'EMR' } as const;

  it('changes nothing before the press; then it is said, and taken back', async () => {
    const { deeds, undo } = await open({ place });
    expect(deeds.mute).not.toHaveBeenCalled();
    await press('Don’t mark it');
    expect(textOf('.question [role=status]')).toBe('Done. EMR is marked on no page any more.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    expect(textOf('.question [role=status]')).toBe('Undone. Everything is as it was.');
  });

  it('is left without a trace', async () => {
    const { deeds, onClose } = await open({ place });
    await press('Cancel');
    expect(onClose).toHaveBeenCalledOnce();
    expect(deeds.mute).not.toHaveBeenCalled();
    expect(textsOf('.search-field')).toHaveLength(1);
  });

  it('says what was not saved', async () => {
    await open({ place, deeds: { switchSite: fail, chooseSense: fail, mute: fail } });
    await press('Don’t mark it');
    expect(textOf('.question [role=status]')).toContain('This was not saved');
  });
});
