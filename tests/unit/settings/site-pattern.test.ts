import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PATTERN, readPattern } from '../../../settings/site-pattern.ts';
import { addressOf } from '../../../settings/site-rules.ts';

const patternIn = (text: string): string => {
  const read = readPattern(text);
  return read.ok ? read.pattern : `no: ${read.problem}`;
};

describe('a pattern', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  WWW.Example.ORG ', 'www.example.org'],
    ['https://www.example.org', 'www.example.org'],
    ['https://www.example.org/', 'www.example.org'],
    ['HTTP://www.example.org/#top', 'www.example.org'],
    ['https://www.example.org/?q', 'www.example.org/?q'],
    ['www.example.org/', 'www.example.org/'],
    ['www.example.org/A/b?c=d', 'www.example.org/A/b?c=d'],
    ['https://www.example.org/a/../b', 'www.example.org/b'],
    ['https://www.example.org/a b', 'www.example.org/a%20b'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['*.Bücher.example', '*.xn--bcher-kva.example'],
    ['*.example.org', '*.example.org'],
    ['*.example.org/', '*.example.org'],
    ['*.localhost:8080', '*.localhost'],
    ['localhost:8080', 'localhost:8080'],
    ['https://example.org:443/', 'example.org'],
    ['http://example.org:80/', 'example.org'],
    ['example.org:443', 'example.org'],
    ['example.org:80', 'example.org'],
    ['[::1]:3000', '[::1]:3000'],
    ['127.0.0.1', '127.0.0.1'],
    ['local files', 'local files'],
    ['Local Files', 'local files'],
    ['local files/home/me/page.html', 'local files/home/me/page.html'],
    ['file:///home/me/my page.html', 'local files/home/me/my%20page.html'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
  ])('that is written %j is %j', (text, pattern) => {
    expect(patternIn(text)).toBe(pattern);
  });

  it.each([
    ['', 'not-a-site'],
    ['*', 'not-a-site'],
    ['*.', 'not-a-site'],
    ['*.*.org', 'not-a-site'],
    ['www.*.org', 'not-a-site'],
    ['*example.org', 'not-a-site'],
    ['*.https://example.org', 'not-a-site'],
    ['two words', 'not-a-site'],
    ['me@example.org', 'not-a-site'],
    ['https://', 'not-a-site'],
    ['chrome://settings', 'not-a-site'],
    ['javascript://x/%0aalert(1)', 'not-a-site'],
    ['example.org:99999', 'not-a-site'],
    ['*.example.org/page', 'domain-with-path'],
    [`${'a'.repeat(LONGEST_PATTERN)}.org`, 'too-long'],
    [`example.org/${'ü'.repeat(LONGEST_PATTERN / 2)}`, 'too-long'],
  ])('is not made of %j: %s', (text, problem) => {
    expect(patternIn(text)).toBe(`no: ${problem}`);
  });

  it('is read as itself again, whatever it was made of', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.domain()), (text) => {
        const read = readPattern(text);
        if (read.ok) expect(readPattern(read.pattern)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a page that the browser has open is its host and path', () => {
    const anyPage = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(anyPage, (address) => {
        const { host, path } = addressOf(new URL(address));
        expect(patternIn(address)).toBe(path === '/' ? host : host + path);
        expect(patternIn(host + path)).toBe(host + path);
        expect(patternIn(host)).toBe(host);
      }),
      { numRuns: 1000 },
    );
  });
});
