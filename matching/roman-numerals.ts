import type { Span } from './types.ts';

const NUMERAL = /^(?=[IVXLCDM])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** Words whose numerals run into the hundreds: MI behind another word is no 1001. */
const LONG_WORKS = new Set(
  'appendix article book bowl canto chapter number part psalm section title vol volume'.split(' '),
);

/** Words that a Roman numeral follows: parts of works and laws, ranks and kinds. */
const HEADS = new Set(
  `act amendment angiotensin annex apollo appendix article articles asa axis band book books bowl canto
  category chapter chapters class classes clause coil collagen committee complex corps criteria dimension
  district division dsm edition episode episodes exhibit factor factors fantasy fig figure fitzpatrick
  gemini generation grade grades gta icd killip king kings lamina layer league lemma mallampati module
  movement nerves number nyha op opus paragraph part parts phase phases plate pope proposition protocol
  psalm queen quest region rocky rome rule saturn scene schedule season section sections sector segment
  semester series stage stages subpart subtype symphony table tables theme theorem theory tier tiers title
  titles titan tome topic track trek type types ultima version versions vol volume war ward wars wave`.split(
    /\s+/,
  ),
);

/** The same, but they also end what goes before an infusion: "a level IV center", "in the care unit IV fluids". */
const DOUBTFUL_HEADS = new Set(
  `area block box day final form group item label lead level levels map mark model nerve object panel plan
  round sheet star step steps studies study style task term trial unit units week year zone`.split(/\s+/),
);

/** Rulers and other first names that are handed down with a number. */
const NAMES = new Set(
  `adolf albert alexander alfonso amenhotep andrew anthony antiochus baldwin benedict boniface carl casimir catherine
  charles christian christopher clement constantine daniel david edward eugene ferdinand francis frank frederick
  george gregory gustav harald harold hathor henry innocent ivan james jeffrey john joseph karl kenneth leo leopold
  louis magnus matthew mehmed michael mithridates murad napoleon nicholas olaf otto patrick paul pedro peter philip
  pius ptolemy rama ramesses raymond richard robert roger romanos samuel selim seti sixtus steven stephen thomas
  theodore thutmose tiglath timothy urban victor vladimir walter wilhelm william`.split(/\s+/),
);

/** What an infusion has, and no fourth part: so "level IV fluids" is about fluids. */
const INFUSION =
  /^\s(?:access|bags?|bolus|cannula|catheters?|drips?|fluids?|infusions?|lines?|poles?|pumps?|push|saline)\b/i;

/** What is given into a vein, how much of it, and what is done with an IV. */
const MEDICAL = new RegExp(
  String.raw`\b(?:${`mg mcg ml unit units dose doses bolus im io po push access site sites line lines fluid fluids drip
  drips bag bags pump pumps pole poles catheter catheters gauge infusion infusions therapy
  antibiotic antibiotics medication medications drug drugs saline hydration peripheral central give
  giving gave given get got administer administered start started starting place placed placing
  obtain obtained establish established insert inserted inserting patient patients`
    .split(/\s+/)
    .join('|')})(?:[\s.,;:/)]|$)`,
  'i',
);
const DRUG = /(?:ine|ol|am|one|ide|xone|ate|cillin|mycin|phen|pam)\s$/;
const SMALL = /^(?:The|This|That|Your|Her|His|Our|Their|With|Via|And|For|From|Under|When|How)\s/;

/** Routes that a drug is given by beside IV, with a dash between them. */
const ROUTES = /(?:^|[^\p{L}])(?:IM|IO|IN|PO|SC|SL|SQ)[-\u2010-\u2014]$/u;

const BETWEEN = String.raw`(?:,\s*(?:and|or)|[,/–—-]|and|or|to|through|&|v\.?|vs\.?)`;
const NUMERAL_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])([IVX]+)\)?\s*${BETWEEN}\s*\(?$`, 'u');
const NUMERAL_AFTER = new RegExp(String.raw`^\)?\s*${BETWEEN}\s*\(?([IVX]+)(?![\p{L}\p{N}'’])`, 'u');

/** "the IV century", "IV Corps". */
const COUNTED =
  /^\s(?:(?:century|centuries|dynasty|edition|legion|semester|si[eè]cle|secolo)\b|(?:Army|Brigade|Congress|Corps|Crusade|Olympiad|Region)\b)/;

/** How far around a numeral its row or its head is looked for, in characters. */
const REACH = 40;

/**
 * Whether a token such as IV counts or names something at this place: after
 * "Part" or "Henry", in a row of numerals, or as the number of a heading.
 */
export function isRomanNumeral(text: string, span: Span): boolean {
  const token = text.slice(span.start, span.end);
  if (!NUMERAL.test(token)) return false;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  const head = /(\p{L}+)\.?[\s\u00A0]?[\s\u00A0-]$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (/(?<!\p{L})[Nn]o\.[\s\u00A0]$/u.test(before)) return true;
  // MI, CC and CD are numerals by their letters alone.
  if (/[LCDM]/.test(token)) return LONG_WORKS.has(head);
  if (HEADS.has(head) || (DOUBTFUL_HEADS.has(head) && !INFUSION.test(after))) return true;
  return (
    isNameAhead(before, after) ||
    isInRow(before, after) ||
    isHeading(before, after) ||
    isOfSeries(before, after)
  );
}

/** "Henry IV", "William H. Smith IV", "Tallon IV"; but "gave Zofran IV". */
function isNameAhead(before: string, after: string): boolean {
  const other = /[\p{Ll},][\s\u00A0](\p{Lu}\p{Ll}{2,}[\s\u00A0])$/u.exec(before)?.[1];
  if (other && !SMALL.test(other) && !DRUG.test(other) && !MEDICAL.test(before) && !MEDICAL.test(after))
    return true;
  const names = /(?:(\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.?\s)?)?(\p{Lu}\p{Ll}+)[,]?\s$/u.exec(before);
  return [names?.[1], names?.[2]].some((name) => name !== undefined && NAMES.has(name.toLowerCase()));
}

function isInRow(before: string, after: string): boolean {
  const previous = NUMERAL_BEFORE.exec(before)?.[1];
  if (previous !== undefined && NUMERAL.test(previous)) return true;
  const next = NUMERAL_AFTER.exec(after);
  // "Start an IV and I will call" is about somebody.
  if (next?.[1] === 'I' && !/^\)?\s*[/–—-]/.test(next[0])) return false;
  return next?.[1] !== undefined && NUMERAL.test(next[1]);
}

/** "IV. Results" at the start of a line. */
function isHeading(before: string, after: string): boolean {
  return /(?:^|\n)[\s(]*$/.test(before) && /^[.)]\s/.test(after);
}

/** "DSM-IV", "the IV century". */
function isOfSeries(before: string, after: string): boolean {
  return COUNTED.test(after) || (/\p{Lu}{2}[-\u2010-\u2013]$/u.test(before) && !ROUTES.test(before));
}
