import { parseFigure } from './parse-figure.ts';
import { parseLanguage } from './parse-language.ts';
import { parseLadder, parseSystem } from './parse-picture.ts';
import { ID, resolveSources } from './parse-source.ts';
import type { Reader } from './reader.ts';
import type { Aspect, Comparison, ComparisonCell, ComparisonTerm, Pictures, Sense, Source } from './types.ts';
import { REGIONS } from './vocabulary.ts';

/** The longest answer in one sentence, in characters. */
export const BOTTOM_LINE_MOST = 200;

/** How many columns a comparison has. */
export const TERMS = { least: 2, most: 4 };

type Context = { sources: ReadonlyMap<string, Source>; senses: ReadonlyMap<string, Sense> };

/** Reads one file of "comparisons/". */
export function parseComparison(reader: Reader, context: Context): Comparison {
  const language = parseLanguage(reader);
  const terms = reader.list('terms').map((item) => parseTerm(item, context));
  const termIds = terms.map((term) => term.id);
  const written: Comparison = {
    id: reader.text('id', ID),
    language,
    title: reader.prose('title', 'heading'),
    bottomLine: reader.prose('bottomLine', 'sentence', { most: BOTTOM_LINE_MOST }),
    region: reader.oneOf('region', REGIONS),
    reviewed: reader.date('reviewed'),
    terms,
    aspects: reader.list('aspects').map((item) => parseAspect(item, termIds, context)),
  };
  if (terms.length < TERMS.least || terms.length > TERMS.most)
    reader.problem('A comparison has two to four terms.', 'terms');
  if (new Set(termIds).size < termIds.length) reader.problem('Two terms have the same id.', 'terms');
  if (written.aspects.length === 0) reader.problem('A comparison has at least one aspect.', 'aspects');
  const aspectIds = written.aspects.map((aspect) => aspect.id);
  if (new Set(aspectIds).size < aspectIds.length) reader.problem('Two aspects have the same id.', 'aspects');
  const comparison = { ...written, ...parsePictures(reader, written, context) };
  reader.refuseUnknownKeys();
  return comparison;
}

function parsePictures(reader: Reader, { terms, language, region }: Comparison, context: Context): Pictures {
  const inside = { ...context, language, region, termSenses: terms.map(({ senseId }) => senseId) };
  const ladder = reader.optional('ladder');
  const system = reader.optional('system');
  return {
    ...(ladder && { ladder: parseLadder(ladder, inside) }),
    ...(system && { system: parseSystem(system, inside) }),
  };
}

function parseTerm(reader: Reader, context: Context): ComparisonTerm {
  const senseId = reader.text('sense');
  const label = reader.text('label');
  const sense = context.senses.get(senseId);
  if (!sense) reader.problem(`No sense has the id "${senseId}".`, 'sense');
  const isShortForm = sense !== undefined && sense.shortForm === label;
  const term: ComparisonTerm = {
    id: reader.text('id', ID),
    label,
    longForm: isShortForm ? sense.longForm : '',
    letters: isShortForm ? sense.letters : [],
    senseId,
  };
  reader.refuseUnknownKeys();
  return term;
}

function parseAspect(reader: Reader, termIds: readonly string[], context: Context): Aspect {
  const members = reader.members('cells');
  for (const id of termIds) {
    if (!members.has(id)) reader.problem(`The term "${id}" has no cell here.`, 'cells');
  }
  for (const [id, cell] of members) {
    if (!termIds.includes(id)) cell.problem(`The comparison has no term "${id}".`);
  }
  const cells = [...members].map(([id, cell]) => [id, parseCell(cell, context)] as const);
  const aspect: Aspect = {
    id: reader.text('id', ID),
    label: reader.prose('label', 'heading'),
    cells: Object.fromEntries(cells),
  };
  reader.refuseUnknownKeys();
  return aspect;
}

function parseCell(reader: Reader, context: Context): ComparisonCell {
  if (reader.has('missing')) {
    const cell = { missing: reader.prose('missing', 'sentences') };
    if (reader.optional('figure')) {
      reader.problem('A figure stands only beside the text that says it.', 'figure');
    }
    reader.refuseUnknownKeys();
    return cell;
  }
  const text = reader.prose('text', 'note');
  const sources = resolveSources(reader, context.sources);
  if (sources.length === 0) {
    reader.problem('A cell names its sources; where there is none, say why in "missing".', 'sources');
  }
  const inner = reader.optional('figure');
  const figure = inner && parseFigure(inner);
  reader.refuseUnknownKeys();
  return figure ? { text, sources, figure } : { text, sources };
}
