import { describe, expect, it, vi } from 'vitest';
import { domainOf } from '../../../entrypoints/popup/domain-of.ts';
import { createPageAccess } from '../../../entrypoints/popup/page-access.ts';
import type { PageTerm } from '../../../messaging/protocol.ts';

type Tab = { id?: number; status?: string; url?: string };
type Asked = { place: { tabId: number; frameId: number }; name: string };

const PAGE = { address: { host: 'www.example.org', path: '/' }, terms: [] };

function access({ tab, own, answers }: { tab?: Tab; own?: Tab; answers?: (asked: Asked) => unknown }) {
  const sent = vi.fn(async (place: Asked['place'], name: string) => {
    const answer = answers?.({ place, name });
    if (answer === undefined) throw new Error('Receiving end does not exist.');
    return answer;
  });
  const tabs = {
    query: async () => (tab === undefined ? [] : [tab]),
    getCurrent: async () => own,
    reload: vi.fn(async () => undefined),
  };
  const made = createPageAccess({
    tabs: tabs as never,
    sendToPage: sent as never,
    domainOf: async (host) => domainOf(host),
  });
  return { ...made, sent, tabs };
}

describe('the page in front', () => {
  it('answers with what is on it, and its domain comes along', async () => {
    const { readPage } = access({ tab: { id: 1 }, answers: () => PAGE });
    expect(await readPage()).toEqual({ kind: 'readable', page: PAGE, domain: 'example.org' });
  });

  it.each([
    ['none', {}, 'apart'],
    ['the popup itself, in a tab', { tab: { id: 1 }, own: { id: 1 } }, 'apart'],
    ['still loading', { tab: { id: 1, status: 'loading' } }, 'loading'],
    ['silent', { tab: { id: 1, status: 'complete' } }, 'unreadable'],
    ['a page of the extension', { tab: { id: 1, url: 'chrome-extension://x/options.html' } }, 'forbidden'],
    ['a silent page whose address shows', { tab: { id: 1, url: 'https://example.org/' } }, 'unreadable'],
  ])('is %s', async (_name, given, kind) => {
    expect(await access(given).readPage()).toEqual({ kind });
  });

  it('is closed to extensions if it is silent after it was loaded anew', async () => {
    const { readPage, reload, tabs } = access({ tab: { id: 7, status: 'complete' } });
    expect(await readPage()).toEqual({ kind: 'unreadable' });
    await reload();
    expect(tabs.reload).toHaveBeenCalledWith(7);
    expect(await readPage()).toEqual({ kind: 'forbidden' });
  });

  it('is gone through frame by frame until one has the mark', async () => {
    const term = { shortForm: 'EMS', frameIds: [0, 3, 5] } as unknown as PageTerm;
    const { goTo, sent } = access({ tab: { id: 1 }, answers: ({ place }) => place.frameId === 3 });
    expect(await goTo(term)).toBe(true);
    expect(sent.mock.calls.map(([place]) => place.frameId)).toEqual([0, 3]);
    expect(await access({ tab: { id: 1 } }).goTo(term)).toBe(false);
  });
});

describe('the domain of a host', () => {
  it.each([
    ['www.example.org', 'example.org'],
    ['www.example.org:8080', 'example.org'],
    ['a.b.co.uk', 'b.co.uk'],
    ['someone.github.io', 'someone.github.io'],
    ['github.io', null],
    ['localhost:3000', null],
    ['127.0.0.1', null],
    ['[::1]:3000', null],
    ['local files', null],
  ])('%s is %s', (host, domain) => {
    expect(domainOf(host)).toBe(domain);
  });
});
