/**
 * The closed vocabularies of the glossary. A value outside these lists is a
 * problem the parser reports; adding one is an edit here, seen in review.
 */

/** What kind of thing a sense names, as the tooltip shows it. */
export const KINDS = [
  'body part',
  'condition',
  'credential',
  'currency unit',
  'device',
  'law',
  'material',
  'measure',
  'method',
  'organization',
  'payment',
  'phenomenon',
  'procedure',
  'product',
  'record',
  'region',
  'route',
  'service',
  'substance',
  'system',
] as const;

/** The fields of knowledge that senses belong to: file name and shown name. */
export const FIELDS = {
  'emergency-care': 'Emergency care',
  biology: 'Biology and chemistry',
  business: 'Business and insurance',
  'cloud-computing': 'Cloud computing',
  computing: 'Computing',
  economics: 'Economics and finance',
  engineering: 'Engineering and manufacturing',
  environment: 'Environment',
  health: 'Health and medicine',
  'health-records': 'Health records',
  law: 'Law and government',
  physics: 'Physics',
  post: 'Post and transport',
  statistics: 'Statistics and research',
  writing: 'Numbers and writing',
} as const;

/** Where a sense holds. "International" means no one country's usage. */
export const REGIONS = [
  'Canada',
  'European Union',
  'International',
  'Ireland',
  'Michigan',
  'New York',
  'Spain',
  'United Kingdom',
  'United States',
  'United States and Canada',
] as const;

/**
 * How far a source can be trusted: a government or standards body; a
 * professional body, university or encyclopedia; anything else.
 */
export const SOURCE_KINDS = ['authority', 'reference', 'other'] as const;

/** How often the short form is met in this sense, in the editors' judgment. */
export const USAGES = ['common', 'occasional', 'rare'] as const;
