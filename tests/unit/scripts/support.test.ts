import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { supportText } from '../../../scripts/support-text.ts';
import { SKIPPED, SUPPORT } from '../../e2e/support-table.ts';

const ROWS = SUPPORT.flatMap(({ rows }) => rows);

describe('the support table', () => {
  it('is what docs/support.md says: `npm run support` writes it', () => {
    expect(readFileSync(new URL('../../../docs/support.md', import.meta.url), 'utf8')).toBe(supportText());
  });

  it('gives a reason wherever something is not marked', () => {
    const silent = ROWS.filter(
      ({ chromium, firefox, why }) => (chromium !== 'marked' || firefox !== 'marked') && !why,
    );
    expect(silent).toEqual([]);
  });

  it('has no two rows that the same mark could satisfy', () => {
    const keys = ROWS.map(({ fixture, text }) => `${fixture}: ${text}`);
    expect(keys.filter((key) => keys.some((other) => other !== key && other.includes(key)))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names every end-to-end test that one browser skips', () => {
    const root = new URL('../../../', import.meta.url);
    const files = readdirSync(new URL('tests/e2e', root)).map((name) => `tests/e2e/${name}`);
    const skipping = files.filter(
      (file) =>
        file.endsWith('.test.ts') &&
        /\.(?:runIf|skipIf)\(BROWSER/.test(readFileSync(new URL(file, root), 'utf8')),
    );
    expect(SKIPPED.map(({ file }) => file)).toEqual(skipping);
  });
});
