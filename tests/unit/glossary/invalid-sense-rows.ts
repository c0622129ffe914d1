import { PLAIN_TEXT, POST, type Row, TEXTS } from './invalid-rows.ts';

const EMERGENCY = 'is a long form of the sense "ems-emergency-medical-services", too.';

export const SENSE_ROWS: readonly Row[] = [
  senseRow('a sense without an id', 'id', undefined, PLAIN_TEXT),
  senseRow('a sense id with a blank', 'id', 'ems services', 'small letters, digits and hyphens'),
  senseRow('a sense id with two hyphens in a row', 'id', 'ems--services', 'small letters, digits'),
  senseRow('a short form of one letter', 'shortForm', 'E', 'a short form of 2 to 20 letters'),
  senseRow('a short form with a blank', 'shortForm', 'E M', 'a short form of 2 to 20 letters'),
  senseRow('a short form of 21 letters', 'shortForm', 'E'.repeat(21), 'a short form of 2 to 20 letters'),
  senseRow('a sense without a long form', 'longForm', undefined, PLAIN_TEXT),
  senseRow('a long form that is a number', 'longForm', 4, PLAIN_TEXT),
  senseRow('a long form with a blank at its end', 'longForm', 'Express Mail ', 'begins or ends with a blank'),
  senseRow('an empty summary', 'summary', '', PLAIN_TEXT),
  senseRow('a summary of 141 characters', 'summary', 'x'.repeat(141), 'has 141 characters; at most 140'),
  senseRow('a definition of 481 characters', 'definition', 'x'.repeat(481), 'at most 480 are allowed'),
  senseRow('a sense without a definition', 'definition', undefined, PLAIN_TEXT),
  senseRow('another field that is none', 'alsoIn', ['zoo'], '"zoo" is none of: '),
  senseRow('its own field as another', 'alsoIn', ['post'], 'This is the field of the file.'),
  senseRow('a cue in capitals', 'cues', ['Mail'], '"Mail" must be one to three words in small letters'),
  senseRow('a cue of four words', 'strongCues', ['by the next post'], 'must be one to three words'),
  senseRow('variants that are a text', 'variants', 'E.M.S.', TEXTS),
  senseRow('an empty variant', 'variants', [''], TEXTS),
  senseRow('a variant that is a number', 'variants', [1], TEXTS),
  senseRow('a long form twice', 'otherLongForms', ['a b', 'a b'], 'The same text stands here twice.'),
  senseRow('former names that are null', 'formerNames', {}, TEXTS),
  senseRow('an unknown kind', 'kind', 'thing', 'This must be one of: assessment, body part,'),
  senseRow('an unknown region', 'region', 'Mars', 'This must be one of: '),
  senseRow('an unknown usage', 'usage', 'often', 'This must be one of: common, occasional, rare.'),
  senseRow('a date in another order', 'reviewed', '23-11-2026', 'This must be a day such as "2026-11-23".'),
  senseRow('a day no calendar has', 'reviewed', '2026-02-30', 'This must be a day such as'),
  senseRow('a thirteenth month', 'reviewed', '2026-13-01', 'This must be a day such as'),
  senseRow('a date that is missing', 'reviewed', undefined, 'This must be a day such as'),
  senseRow('an unknown source', 'sources', ['nobody'], 'No source in sources.json has the id "nobody".'),
  senseRow('a reviewed sense without a source', 'sources', [], 'cannot count as reviewed', 'reviewed'),
  senseRow('a sense related to itself', 'related', ['EMS'], 'A sense is not related to itself.'),
  senseRow('a relation to nobody', 'related', ['XYZ'], 'No entry has the short form "XYZ".'),
  senseRow('a misspelled key of a sense', 'defnition', 'x', 'No such key is known here; is it misspelled?'),
  senseRow('a variant that is another short form', 'variants', ['EMT'], 'belongs to the short form'),
  senseRow(
    'a sense id of another file',
    'id',
    'emt-emergency-medical-technician',
    'The sense "emt-emergency-medical-technician" is defined twice.',
  ),
  senseRow('a sense without cues', 'strongCues', undefined, 'A sense needs cue words: 3 stand here', 'cues'),
  senseRow('a cue of one letter', 'cues', ['a', 'b', 'c'], '"b" is one letter'),
  senseRow('a cue that is met anywhere', 'cues', ['abroad', 'parcel', 'with'], '"with" is met on any page'),
  senseRow('cues out of order', 'cues', ['parcel', 'abroad', 'stamp'], '"abroad" stands too late'),
  senseRow('the long form of a rival', 'longForm', 'emergency-medical service', EMERGENCY),
  senseRow('another long form of a rival', 'otherLongForms', ['Emergency Medical Systems'], EMERGENCY),
  senseRow('two sentences for a summary', 'summary', 'Fast mail. It is fast.', 'This must be one sentence.'),
  senseRow(
    'a summary in UK spelling',
    'summary',
    'The colour of mail.',
    'Write "color" instead of "colour".',
  ),
  senseRow('a definition without a period', 'definition', 'Fast mail', 'A sentence ends with a period.'),
];

function senseRow(rule: string, name: string, value: unknown, message: string, key = name): Row {
  const at = ['senses', 0, name];
  return { rule, file: POST, at, value, key: `senses[0].${key}`, message };
}
