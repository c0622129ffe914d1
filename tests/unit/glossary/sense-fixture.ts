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
    language: 'en',
    summary: 'A summary.',
    definition: 'A definition.',
    kind: 'system',
    field: 'software',
    alsoIn: [],
    region: 'International',
    usage: 'common',
    formerNames: [],
    foreignNames: [],
    related: [],
    strongCues: [],
    cues: [],
    sources: [],
    reviewed: null,
    ...more,
  };
}

/** An entry written in the ordinary way. */
export function entryWith(shortForm: string, senses: readonly Sense[]): Entry {
  return { shortForm, wordLike: false, plural: true, senses };
}

/** An entry whose senses have these long forms, in this order. */
export function entryOf(shortForm: string, ...longForms: readonly string[]): Entry {
  return entryWith(
    shortForm,
    longForms.map((longForm) => senseOf(shortForm, longForm)),
  );
}
