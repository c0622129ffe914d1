import { spellingLetters } from './letters.ts';
import { parseCues } from './parse-cues.ts';
import { parseLanguage } from './parse-language.ts';
import { ID, resolveSources } from './parse-source.ts';
import type { Reader } from './reader.ts';
import type { FieldId, Sense, Source } from './types.ts';
import { FIELDS, KINDS, REGIONS, USAGES } from './vocabulary.ts';

/** The longest a sense's one line may be, in characters. */
export const SUMMARY_MOST = 140;

/** The longest a tooltip's text may be, in characters. */
export const DEFINITION_MOST = 480;

/** The fewest cue words, strong or not, by which a page can speak for a sense. */
export const LEAST_CUES = 5;

/** Reads one item of a file of senses. */
export function parseSense(
  reader: Reader,
  context: { field: FieldId; sources: ReadonlyMap<string, Source> },
): Sense {
  const shortForm = reader.text('shortForm', SHORT_FORM);
  const longForm = reader.text('longForm');
  const language = parseLanguage(reader);
  const summary = reader.prose('summary', 'sentence', { most: SUMMARY_MOST });
  const sense: Sense = {
    id: reader.text('id', ID),
    shortForm,
    variants: reader.texts('variants'),
    longForm,
    otherLongForms: reader.texts('otherLongForms'),
    letters: spellingLetters(shortForm, longForm),
    language,
    summary,
    definition: reader.proseOrNull('definition', 'sentences', { most: DEFINITION_MOST }) ?? summary,
    kind: reader.oneOf('kind', KINDS),
    field: context.field,
    alsoIn: reader.someOf('alsoIn', FIELDS),
    region: reader.oneOf('region', REGIONS),
    usage: reader.oneOf('usage', USAGES),
    formerNames: reader.texts('formerNames'),
    foreignNames: reader.texts('foreignNames'),
    related: reader.texts('related'),
    ...parseCues(reader),
    sources: resolveSources(reader, context.sources),
    reviewed: reader.dateOrNull('reviewed'),
  };
  if (sense.reviewed !== null && sense.sources.length === 0) {
    reader.problem(
      'A sense without a source cannot count as reviewed: name a source, or write null.',
      'reviewed',
    );
  }
  const cueCount = sense.strongCues.length + sense.cues.length;
  if (cueCount < LEAST_CUES) {
    reader.problem(
      `A sense needs cue words: ${cueCount} stand here, ${LEAST_CUES} are the least, strong or not.`,
      'cues',
    );
  }
  if (sense.alsoIn.includes(sense.field)) reader.problem('This is the field of the file.', 'alsoIn');
  if (sense.related.includes(shortForm)) reader.problem('A sense is not related to itself.', 'related');
  reader.refuseUnknownKeys();
  return sense;
}

export const SHORT_FORM = {
  pattern: /^[\p{L}\p{N}][\p{L}\p{N}&./-]{1,19}$/u,
  patternName: 'a short form of 2 to 20 letters, digits, hyphens, slashes or dots',
};
