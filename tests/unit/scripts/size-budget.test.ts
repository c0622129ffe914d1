import { describe, expect, it } from 'vitest';
import { sizeProblem } from '../../../scripts/size-budget.ts';
import { useFiles } from '../evaluate/temporary-files.ts';

const write = useFiles();

describe('the size budget', () => {
  it.each([0, 1, 1999, 2000])('is kept by a file of %i bytes of 2,000', (size) => {
    expect(sizeProblem(write('kept.js', ' '.repeat(size)), 2000)).toBeNull();
  });

  it('is exceeded by one byte more', () => {
    const path = write('exceeded.js', ' '.repeat(2001));
    expect(sizeProblem(path, 2000)).toBe(
      `${path} has 2,001 bytes, and its budget is 2,000. Every page pays for it.`,
    );
  });

  it('counts bytes, not characters', () => {
    expect(sizeProblem(write('umlauts.js', 'ä'.repeat(1001)), 2000)).toContain('2,002 bytes');
  });

  it('is not kept by a file that is missing', () => {
    const path = `${write('there.js', '')}.gone`;
    expect(sizeProblem(path, 2000)).toBe(`${path} was not built, so its size cannot be checked.`);
  });
});
