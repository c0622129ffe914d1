import { describe, expect, it } from 'vitest';
import { readRulesFile } from '../../../components/options/rules-file.ts';

const MOST = 10;
const file = (...parts: BlobPart[]): Blob => new Blob(parts);
const bytes = (...values: number[]): Blob => file(new Uint8Array(values));

describe('a picked file', () => {
  it.each([
    ['a list', file('off a.b\n'), 'off a.b\n'],
    ['a list that begins with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x6f, 0x6e), 'on'],
    ['letters of three bytes, as many as may be', file('语'.repeat(MOST)), '语'.repeat(MOST)],
    ['nothing', file(), ''],
  ])('is read: %s', async (_, given, text) => {
    expect(await readRulesFile(given, MOST)).toEqual({ text });
  });

  it.each([
    ['too-long', 'more bytes than the letters may take', file('x'.repeat(3 * MOST + 1))],
    ['not-text', 'the head of a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['not-text', 'text in UTF-16', bytes(0xff, 0xfe, 0x6f, 0x00)],
    ['not-text', 'a byte that no text holds', file('off a\0b')],
  ] as const)('is refused as %s: %s', async (problem, _, given) => {
    expect(await readRulesFile(given, MOST)).toEqual({ problem });
  });

  it('is refused unread where it is too long', async () => {
    const unread = { size: 31, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readRulesFile(unread, MOST)).toEqual({ problem: 'too-long' });
  });

  it('is refused where it went away after it was picked', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await readRulesFile(gone, MOST)).toEqual({ problem: 'not-text' });
  });
});
