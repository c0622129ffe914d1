import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, withChosen, withMuted } from '../../../settings/settings.ts';

describe('a muted short form', () => {
  it('is kept once, in order, and can be heard of again', () => {
    const muted = ['IV', 'EMS', 'IV'].reduce(
      (settings, form) => withMuted(settings, form, true),
      DEFAULT_SETTINGS,
    );
    expect(muted.mutedForms).toEqual(['EMS', 'IV']);
    expect(withMuted(muted, 'IV', false).mutedForms).toEqual(['EMS']);
    expect(DEFAULT_SETTINGS.mutedForms).toEqual([]);
  });
});

describe('a chosen sense', () => {
  const choose = (host: string, senseId: string | null, settings = DEFAULT_SETTINGS) =>
    withChosen(settings, { host, shortForm: 'EMR', senseId });

  it('takes the place of the one before, on its site alone', () => {
    const both = choose('b.org', 'record', choose('a.org', 'record'));
    expect(choose('a.org', 'responder', both).chosenSenses).toEqual([
      { host: 'b.org', shortForm: 'EMR', senseId: 'record' },
      { host: 'a.org', shortForm: 'EMR', senseId: 'responder' },
    ]);
  });

  it('can be forgotten', () => {
    expect(choose('a.org', null, choose('a.org', 'record')).chosenSenses).toEqual([]);
  });
});
