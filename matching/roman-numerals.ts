import type { Span } from './types.ts';

const NUMERAL = /^(?=[IVXLCDM])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** Words that a Roman numeral follows: parts of works and laws, ranks, and rulers. */
const HEADS = new Set(
  `act amendment annex appendix article axis band book canto category chapter class clause coil corps
  division edition episode exhibit factor fig figure final form generation grade group king kings
  league level map mark model module movement no number op opus paragraph part phase plan plate pope
  protocol psalm queen region round scene schedule season section series sheet stage step studies
  study style subpart symphony table term theme tier title tome topic trial type unit version vol
  volume war wave week year zone
  alexander alfonso amenhotep baldwin benedict boniface catherine charles christian clement constantine
  edward ferdinand fantasy francis frederick george gregory gustav hathor henry innocent ivan james john
  leo leopold louis mehmed murad napoleon nicholas otto paul pedro peter philip pius rama ramesses
  richard robert rocky romanos selim sixtus theodore thutmose tiglath urban victor wars william`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Whether a token such as IV counts or names something at this place: after
 * "Part" or "Henry", in a row of numerals, or as the number of a heading.
 */
export function isRomanNumeral(text: string, span: Span): boolean {
  if (!NUMERAL.test(text.slice(span.start, span.end))) return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 20);
  const head = /(\p{L}+)\.?[\s\u00A0-]+$/u.exec(before)?.[1];
  if (head !== undefined && HEADS.has(head.toLowerCase())) return true;
  const previous = /([IVXLCDM]+)\s*(?:[,/–—-]|and|or|to|&)\s*$/.exec(before)?.[1];
  const next = /^\s*(?:[,/–—-]|and|or|to|&)\s*([IVXLCDM]+)(?![\p{L}\p{N}])/u.exec(after)?.[1];
  if ((previous && NUMERAL.test(previous)) || (next && NUMERAL.test(next))) return true;
  return /^\s*$/.test(before) && /^[.)]\s/.test(after);
}
