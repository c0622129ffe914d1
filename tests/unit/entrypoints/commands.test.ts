import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followCommands } from '../../../entrypoints/background/commands.ts';
import { wordsIn } from '../../../locales/words.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings.ts';

/* The keys, with a page that answers as it is told and writes down what it was asked. */

type OnCommand = (command: string, tab?: { id?: number }) => Promise<void>;

const heard = vi.hoisted(() => ({
  command: undefined as OnCommand | undefined,
  inFront: [{ id: 7 }] as object[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    commands: {
      onCommand: {
        addListener: (added: OnCommand) => {
          heard.command = added;
        },
      },
    },
    tabs: { query: async () => heard.inFront },
  },
}));

let asked: string[];
let settings: Settings;
let answers: Record<string, unknown>;

const marks = {
  frames: [
    { frameId: 0, count: 2 },
    { frameId: 4, count: 1 },
  ],
  current: 0,
};
const address = { host: 'example.org', path: '/a' };

beforeEach(() => {
  asked = [];
  settings = DEFAULT_SETTINGS;
  answers = { tellFrames: marks, tellAddress: address, 'step 0': true, 'closeTooltip 0': false };
  const sendToPage = async (
    { tabId, frameId }: { tabId: number; frameId: number },
    name: string,
    request: object,
  ) => {
    expect(tabId).toBe(7);
    const given = 'direction' in request ? ` ${JSON.stringify(Object.values(request))}` : '';
    const noted = 'frameId' in request ? ` ${request.frameId}` : '';
    const text = 'text' in request ? ` ${request.text}` : '';
    asked.push(`${name} ${frameId}${given}${noted}${text}`);
    const answer = answers[`${name} ${frameId}`] ?? answers[name] ?? null;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const change = async (update: (settings: Settings) => Settings): Promise<void> => {
    settings = update(settings);
  };
  followCommands({
    sendToPage: sendToPage as never,
    store: { change } as never,
    words: async () => wordsIn('en'),
  });
});

const press = (command: string, tab: { id?: number } | undefined = { id: 7 }) =>
  heard.command?.(command, tab);

describe('the keys for the next and the previous mark', () => {
  it('step in the page itself as long as it has one, and close what is open in its frames', async () => {
    await press('next-mark');
    expect(asked).toEqual(['tellFrames 0', 'step 0 [1,false,0,1]', 'closeTooltip 4']);
  });

  it('step into the next frame behind its last one, and close what was open before', async () => {
    answers = { ...answers, 'step 0': false, 'step 4': true };
    await press('next-mark');
    expect(asked.slice(1)).toEqual([
      'step 0 [1,false,0,1]',
      'step 4 [1,true,2,2]',
      'noteFrame 0 4',
      'closeTooltip 0',
    ]);
  });

  it('step over a frame that does not answer', async () => {
    answers = { ...answers, 'step 0': false, 'step 4': new Error('gone') };
    await press('previous-mark');
    expect(asked.slice(1)).toEqual(['step 0 [-1,false,0,1]', 'step 4 [-1,true,2,2]', 'step 0 [-1,true,0,1]']);
  });

  it('do nothing on a page that does not answer, or in no tab at all', async () => {
    answers = { tellFrames: new Error('no script here') };
    await press('next-mark');
    expect(asked).toEqual(['tellFrames 0']);
    heard.inFront = [];
    await heard.command?.('next-mark');
    expect(asked).toHaveLength(1);
  });

  it('take their turns, however fast they are pressed', async () => {
    await Promise.all([press('next-mark'), press('previous-mark')]);
    expect(asked).toEqual([
      'tellFrames 0',
      'step 0 [1,false,0,1]',
      'closeTooltip 4',
      'tellFrames 0',
      'step 0 [-1,false,0,1]',
      'closeTooltip 4',
    ]);
  });

  it('find the tab in front where the browser does not name it', async () => {
    heard.inFront = [{ id: 7 }];
    await heard.command?.('next-mark');
    expect(asked).toContain('step 0 [1,false,0,1]');
  });
});

describe('the key that opens and closes', () => {
  it('closes whatever is open in any frame', async () => {
    answers = { ...answers, 'closeTooltip 4': true };
    await press('toggle-tooltip');
    expect(asked).toEqual(['tellFrames 0', 'closeTooltip 0', 'closeTooltip 4']);
  });

  it('opens the mark where the reader is, if nothing was open', async () => {
    await press('toggle-tooltip');
    expect(asked).toContain('step 0 [0,false,0,1]');
  });
});

describe('the key that switches', () => {
  it('switches the host of the page in front, to and fro, and says so', async () => {
    await press('switch-site');
    expect(settings.siteRules).toEqual([{ pattern: 'example.org', on: false }]);
    expect(asked.at(-1)).toBe('say 0 Spellout is off on example.org');
    await press('switch-site');
    expect(settings.siteRules).toEqual([]);
    expect(asked.at(-1)).toBe('say 0 Spellout is on for example.org');
  });

  it('wins over a rule for the page itself', async () => {
    settings = { ...settings, siteRules: [{ pattern: 'example.org/a', on: false }] };
    await press('switch-site');
    expect(settings.siteRules).toEqual([]);
  });

  it('changes nothing where no page answers', async () => {
    answers = { tellAddress: new Error('no script here') };
    await press('switch-site');
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a command that nobody knows', () => {
  it.each(['constructor', 'toString', 'next', ''])('does nothing: %j', async (command) => {
    await press(command);
    expect(asked).toEqual([]);
  });
});
