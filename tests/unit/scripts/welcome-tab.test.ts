import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomeTab } from '../../../scripts/welcome-tab.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'welcome-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the first-run page', () => {
  it('is not waited for where an extension has none', async () => {
    const tabs = () => Promise.reject(new Error('Nobody should ask.'));
    expect(await welcomeTab(folder, tabs)).toBeNull();
  });

  it('is waited for until it is there', async () => {
    writeFileSync(join(folder, 'welcome.html'), '');
    const answers = [
      [],
      [['about:blank', 1]],
      [['about:blank', 1] as const, ['x://y/welcome.html', 2] as const],
    ];
    const tabs = async () => (answers.shift() ?? []) as [string, number][];
    expect(await welcomeTab(folder, tabs)).toBe(2);
    expect(answers).toEqual([]);
  });
});
