import { describe, expect, it } from 'vitest';
import { type Look, lookOf, PLAIN_LOOK, paramsOf, wordsOf } from '../../../workshop/look.ts';

const look = (query: string): Look => lookOf(new URLSearchParams(query));

describe('a look', () => {
  it.each([
    ['', {}],
    ['theme=dark', { theme: 'dark' }],
    ['language=es', { language: 'es' }],
    ['language=pseudo', { language: 'pseudo' }],
    ['width=320', { width: 320 }],
    ['width=320&height=256', { width: 320, height: 256 }],
    ['text=200', { text: 200 }],
    ['direction=rtl', { direction: 'rtl' }],
    ['forced-colors', { forcedColors: true }],
    ['theme=dark&width=640&forced-colors', { theme: 'dark', width: 640, forcedColors: true }],
  ] as const)('is read from an address and brought back by one: “%s”', (query, asked) => {
    expect(look(query)).toEqual({ ...PLAIN_LOOK, ...asked });
    expect(lookOf(paramsOf(look(query)))).toEqual(look(query));
  });

  it.each([
    'theme=pink',
    'language=xx',
    'width=-1',
    'width=wide',
    'width=',
    'height=0',
    'text=7',
    'direction=up',
  ])('is the plain one where an address says “%s”', (query) => {
    expect(look(query)).toEqual(PLAIN_LOOK);
  });

  it('says nothing in an address that is so anyway, but names its state', () => {
    expect(String(paramsOf(PLAIN_LOOK))).toBe('');
    expect(String(paramsOf({ theme: 'dark' }, 'popup/off'))).toBe('state=popup%2Foff&theme=dark');
  });

  it('speaks the language it asks for', () => {
    expect(wordsOf({ language: 'en' }).shared.undo).toBe('Undo');
    expect(wordsOf({ language: 'es' }).shared.undo).toBe('Deshacer');
    expect(wordsOf({ language: 'pseudo' }).shared.undo).toMatch(/^⟦Û.*⟧$/);
  });
});
