import { spellingLetters } from '../../../glossary/letters.ts';
import type { Entry, Sense } from '../../../glossary/types.ts';

/** A sense of which a test states only what it is about. */
export function senseOf(shortForm: string, longForm: string, more: Partial<Sense> = {}): Sense {
  return {
    id: `${shortForm}-${longForm}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    shortForm,
    variants: [],
    longForm,
    otherLongForms: [],
    letters: spellingLetters(shortForm, longForm),
    summary: 'A summary.',
    definition: 'A definition.',
    kind: 'system',
    field: 'computing',
    region: 'International',
    usage: 'common',
    formerNames: [],
    related: [],
    sources: [],
    reviewed: null,
    ...more,
  };
}

/** An entry whose senses have these long forms, in this order. */
export function entryOf(shortForm: string, ...longForms: readonly string[]): Entry {
  return { shortForm, senses: longForms.map((longForm) => senseOf(shortForm, longForm)) };
}
