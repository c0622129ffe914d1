import { spellingLetters } from './letters.ts';
import { ID, resolveSources } from './parse-source.ts';
import type { Reader } from './reader.ts';
import type { FieldId, Sense, Source } from './types.ts';
import { KINDS, REGIONS, USAGES } from './vocabulary.ts';

/** The longest a sense's one line may be, in characters. */
const SUMMARY_MOST = 140;

/** The longest a tooltip's text may be, in characters. */
const DEFINITION_MOST = 400;

/** Reads one item of a file of senses. */
export function parseSense(
  reader: Reader,
  context: { field: FieldId; sources: ReadonlyMap<string, Source> },
): Sense {
  const shortForm = reader.text('shortForm', SHORT_FORM);
  const longForm = reader.text('longForm');
  const sense: Sense = {
    id: reader.text('id', ID),
    shortForm,
    variants: reader.texts('variants'),
    longForm,
    otherLongForms: reader.texts('otherLongForms'),
    letters: spellingLetters(shortForm, longForm),
    summary: reader.text('summary', { most: SUMMARY_MOST }),
    definition: reader.text('definition', { most: DEFINITION_MOST }),
    kind: reader.oneOf('kind', KINDS),
    field: context.field,
    region: reader.oneOf('region', REGIONS),
    usage: reader.oneOf('usage', USAGES),
    formerNames: reader.texts('formerNames'),
    related: reader.texts('related'),
    sources: resolveSources(reader, context.sources),
    reviewed: reader.dateOrNull('reviewed'),
  };
  if (sense.reviewed !== null && sense.sources.length === 0) {
    reader.problem(
      'A sense without a source cannot count as reviewed: name a source, or write null.',
      'reviewed',
    );
  }
  if (sense.related.includes(shortForm)) reader.problem('A sense is not related to itself.', 'related');
  reader.refuseUnknownKeys();
  return sense;
}

const SHORT_FORM = {
  pattern: /^[\p{L}\p{N}][\p{L}\p{N}&./-]{1,19}$/u,
  patternName: 'a short form of 2 to 20 letters, digits, hyphens, slashes or dots',
};
