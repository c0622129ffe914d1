import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

/* The background with a browser that only writes down what is asked of it. */

const US = 'spellout@example';
const calls: { name: string; arguments: unknown[] }[] = [];
let listener: Runtime.OnMessageListener;

vi.mock('../../../components/tooltip/tooltip.css?inline', () => ({ default: '.panel {}' }));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => main }));
vi.mock('wxt/browser', () => {
  const note =
    (name: string, answer?: unknown) =>
    async (...args: unknown[]) => {
      calls.push({ name, arguments: args });
      return answer;
    };
  const names = ['setBadgeText', 'setBadgeBackgroundColor', 'setIcon', 'setTitle', 'setPopup', 'openPopup'];
  return {
    browser: {
      runtime: {
        id: US,
        onInstalled: { addListener() {} },
        onStartup: { addListener() {} },
        getURL: (path: string) => `extension://us${path}`,
        onMessage: {
          addListener: (added: Runtime.OnMessageListener) => {
            listener = added;
          },
        },
      },
      storage: {
        local: { get: async () => ({}), set: note('storage.set'), onChanged: { addListener() {} } },
      },
      commands: { onCommand: { addListener() {} } },
      contextMenus: { onClicked: { addListener() {} } },
      i18n: { getUILanguage: () => 'en' },
      tabs: {
        sendMessage: note('tabs.sendMessage', { host: 'example.org', path: '/' }),
        create: note('tabs.create'),
      },
      action: Object.fromEntries(names.map((name) => [name, note(`action.${name}`)])),
    },
  };
});

beforeAll(async () => {
  const { default: main } = await import('../../../entrypoints/background/index.ts');
  (main as unknown as () => void)();
  // The filter of spellings that every start writes.
  await vi.waitFor(() => expect(calls.map(({ name }) => name)).toEqual(['storage.set']));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  calls.length = 0;
});

const TAB = { id: US, tab: { id: 7, index: 2 }, frameId: 0 } as Runtime.MessageSender;

/** Sends a message; tells whether it was taken, and what was answered. */
async function send(message: unknown, sender: Runtime.MessageSender = TAB) {
  const answers: unknown[] = [];
  const taken = listener(message, sender, ((answer: unknown) => answers.push(answer)) as never);
  for (let turn = 0; taken && turn < 50 && answers.length === 0; turn += 1) await Promise.resolve();
  return { taken: taken === true, answers };
}

const KNOWN = [
  'readBlocks',
  'decide',
  'reportFrame',
  'askAddress',
  'reportMove',
  'showCount',
  'explain',
  'leaveTooltip',
] as const;
const FIELDS = [
  'blocks',
  'pageForms',
  'wantsEvidence',
  'forms',
  'known',
  'cues',
  'terms',
  'on',
  'count',
  'host',
  'way',
  'value',
  'shortForm',
  'meaning',
  '__proto__',
  'extra',
] as const;

/** Messages that could stand in JSON, with a known name or any other. */
const anyMessage = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...KNOWN), fc.string()),
      fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), fc.string()), fc.jsonValue()),
    )
    .map(([name, fields]) => ({ ...fields, name })),
);

/** What might be taken for an address. */
const anyValue = fc.oneof(
  fc.constantFrom('https://example.org/', '//example.org', 'javascript:0', '../popup.html', '#', 'a#b', '\n'),
  fc.string(),
  fc.jsonValue(),
);

/** Every address that was opened, in a tab or as the popup. */
const opened = () =>
  calls.flatMap(({ name, arguments: [given] }) => {
    if (name === 'tabs.create') return (given as { url: string }).url;
    return name === 'action.setPopup' ? `extension://us/${(given as { popup: string }).popup}` : [];
  });

/** What a message of any kind may bring about, at the most. */
const MAY_CALL = /^(?:tabs\.(?:sendMessage|create)|action\.(?:set\w+|openPopup))$/;

describe('the background', () => {
  it('answers whatever its own scripts send once or not at all, and never writes a setting for them', async () => {
    await fc.assert(
      fc.asyncProperty(anyMessage, async (message) => {
        calls.length = 0;
        const { taken, answers } = await send(message);
        expect(answers).toHaveLength(taken ? 1 : 0);
        expect(calls.filter(({ name }) => !MAY_CALL.test(name))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('opens no address but its own pages', async () => {
    const ways = ['compare', 'choose', 'forget', 'mute'] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ways), anyValue, async (way, value) => {
        calls.length = 0;
        await send({ name: 'leaveTooltip', way, value });
        for (const url of opened()) {
          expect(url).toMatch(/^extension:\/\/us\/(?:compare|popup)\.html(?:#[^#]*)?$/s);
        }
      }),
    );
  });

  it.each([
    ['compare', 'EMS', 'compare.html#EMS'],
    ['mute', 'EMS', 'popup.html#at=mute&shortForm=EMS'],
    ['choose', 'ems-x', 'popup.html#at=choose&senseId=ems-x&host=example.org'],
    ['forget', 'EMS', 'popup.html#at=forget&shortForm=EMS&host=example.org'],
  ])('asked to %s %s shows %s, and writes nothing', async (way, value, address) => {
    await send({ name: 'leaveTooltip', way, value });
    expect(opened()).toContain(`extension://us/${address}`);
    expect(calls.map(({ name }) => name)).not.toContain('storage.set');
  });

  it('has every frame of a page hear where that moves, and of no other', async () => {
    await send({ name: 'reportMove' });
    expect(calls).toEqual([{ name: 'tabs.sendMessage', arguments: [7, { name: 'pageMoved' }, {}] }]);
  });

  it.each([
    ['another extension', { ...TAB, id: 'someone@else' }],
    ['a page', { url: 'https://example.org/' }],
    ['nobody', {}],
  ])('takes nothing from %s', async (_who, sender) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyMessage, fc.constantFrom(...KNOWN.map((name) => ({ name })))),
        async (message) => {
          expect(await send(message, sender as Runtime.MessageSender)).toEqual({ taken: false, answers: [] });
          expect(calls).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['readBlocks', {}, []],
    ['readBlocks', { blocks: 'EMS', pageForms: 7 }, []],
    ['readBlocks', { blocks: [null, {}, [null], [[]], [{ text: 4 }]] }, [null, null, null, null, null]],
    ['decide', {}, { entries: [], meanings: [] }],
    ['decide', { forms: 'EMS', known: {}, cues: 7 }, { entries: [], meanings: [] }],
    ['reportFrame', {}, false],
    ['reportFrame', { terms: { length: 1 } }, false],
    ['showCount', {}, null],
    ['showCount', { on: 'yes', count: 1, host: 'example.org' }, null],
    ['showCount', { on: true, count: '1', host: 'example.org' }, null],
    ['showCount', { on: true, count: 1, host: {} }, null],
    ['explain', {}, null],
    ['explain', { shortForm: 'EMS', meaning: { kind: 'claimed' } }, null],
    ['leaveTooltip', {}, null],
    ['leaveTooltip', { way: 'mute', value: ['EMS'] }, null],
    ['leaveTooltip', { way: 'burn', value: 'EMS' }, null],
  ])('refuses %s with %j', async (name, fields, answer) => {
    expect(await send({ ...fields, name })).toEqual({ taken: true, answers: [answer] });
    expect(calls).toEqual([]);
  });
});
