import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { createListener, type Handlers } from '../../../messaging/receive.ts';

type TestMessages = {
  double: { request: { number: number }; answer: number };
  later: { request: { text: string }; answer: string };
  whoAsks: { request: Record<never, never>; answer: string | null };
  nothing: { request: Record<never, never>; answer: null };
  throws: { request: Record<never, never>; answer: string };
  rejects: { request: Record<never, never>; answer: string };
};

const HANDLERS: Handlers<TestMessages> = {
  double: ({ number }) => number * 2,
  later: async ({ text }) => `later: ${text}`,
  whoAsks: (_request, sender) => sender.url ?? null,
  nothing: () => null,
  throws: () => {
    throw new Error('thrown');
  },
  rejects: () => Promise.reject(new Error('rejected')),
};

const US = 'spellout@example';

/** Sends a message and says whether the channel was kept open, and what was answered. */
async function send(message: unknown, sender: Runtime.MessageSender = { id: US }, handlers = HANDLERS) {
  const respond = vi.fn<(answer: unknown) => void>();
  const open = createListener<TestMessages>(handlers, US)(message, sender, respond);
  // Answers come a few microtasks later; a timer waits for all of them.
  await new Promise((resolve) => setTimeout(resolve));
  return { open, answers: respond.mock.calls.map(([answer]) => answer) };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a message of this extension', () => {
  it.each([
    [{ name: 'double', number: 21 }, 42],
    [{ name: 'later', text: 'x' }, 'later: x'],
    [{ name: 'nothing' }, null],
  ])('%j is answered once, with %j', async (message, answer) => {
    expect(await send(message)).toEqual({ open: true, answers: [answer] });
    expect(console.error).not.toHaveBeenCalled();
  });

  it('reaches its handler without its name, with its sender', async () => {
    const whoAsks = vi.fn(() => null);
    const sender = { id: US, url: 'https://example.org/' };
    await send({ name: 'whoAsks', extra: 1 }, sender, { ...HANDLERS, whoAsks });
    expect(whoAsks).toHaveBeenCalledExactlyOnceWith({ extra: 1 }, sender);
  });

  it.each(['throws', 'rejects'])('is answered with null where its handler %s, and logged', async (name) => {
    expect(await send({ name })).toEqual({ open: true, answers: [null] });
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(name), expect.any(Error));
  });

  it('keeps the channel open before the handler has run', () => {
    const respond = vi.fn();
    const listener = createListener<TestMessages>(HANDLERS, US);
    expect(listener({ name: 'nothing' }, { id: US }, respond)).toBe(true);
    expect(respond).not.toHaveBeenCalled();
  });
});

describe('what is left alone', () => {
  it.each([
    ['another extension', { id: 'someone@else' }],
    ['a page without an id', {}],
    ['an empty id', { id: '' }],
  ])('is a message of %s', async (_name, sender) => {
    expect(await send({ name: 'double', number: 1 }, sender)).toEqual({ open: undefined, answers: [] });
  });

  it.each(['unknown', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'DOUBLE'])(
    'is a message named %j',
    async (name) => {
      expect(await send({ name })).toEqual({ open: undefined, answers: [] });
    },
  );

  it('is a message whose name comes from its prototype’s key', async () => {
    const message: unknown = JSON.parse('{ "__proto__": { "name": "double" } }');
    expect(await send(message)).toEqual({ open: undefined, answers: [] });
  });

  it.each([
    [undefined],
    [null],
    ['double'],
    [4],
    [true],
    [[]],
    [{}],
    [{ name: 4 }],
    [{ name: null }],
    [{ name: {} }],
  ])('is %j, which is no message', async (message) => {
    expect(await send(message)).toEqual({ open: undefined, answers: [] });
  });
});
