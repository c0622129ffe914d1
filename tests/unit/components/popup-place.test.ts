import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PopupPlace, popupHash, popupPlace } from '../../../components/popup/popup-place.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });

describe('a place of the popup', () => {
  it('is found again by its hash, whatever stands in it', () => {
    const place: fc.Arbitrary<PopupPlace> = fc.oneof(
      fc.record({ kind: fc.constant('glossary' as const), hash: fc.string({ unit: 'grapheme' }) }),
      fc.record({ kind: fc.constant('choose' as const), senseId: text, host: text }),
      fc.record({ kind: fc.constant('forget' as const), shortForm: text, host: text }),
      fc.record({ kind: fc.constant('mute' as const), shortForm: text }),
      fc.record({ kind: fc.constant('search' as const), query: fc.string({ unit: 'grapheme' }) }),
    );
    fc.assert(fc.property(place, (one) => void expect(popupPlace(popupHash(one))).toEqual(one)));
  });

  it.each([
    '',
    'EMS',
    'at=choose',
    'at=choose&senseId=x',
    'at=mute',
    'at=forget&host=a',
    'at=burn&shortForm=EMS',
  ])('is none in %j', (hash) => {
    expect(popupPlace(hash)).toBeNull();
  });
});
