/** What a text is: how it must begin and end depends on it. */
export type ProseForm =
  /** One sentence: a summary. */
  | 'sentence'
  /** One or more sentences: a definition. */
  | 'sentences'
  /** A title or a label, without a period at its end. */
  | 'heading'
  /** A sentence or part of one: what stands in a cell. */
  | 'note';

/** What the check of the data holds the texts to, over and above their form. */
export type StyleRules = {
  prose(text: string, form: ProseForm): string[];
  cue(cue: string): string[];
};

/** What is wrong with the style of a text that readers are shown, in plain sentences. */
export function styleProblems(text: string, form: ProseForm): string[] {
  if (text === '') return [];
  return [...PLAIN_RULES.flatMap((rule) => rule(text)), ...sentenceProblems(text, form), ...spellings(text)];
}

/** What is wrong with a cue word or phrase that is well formed. */
export function cueProblems(cue: string): string[] {
  if ([...cue].length === 1) return [`"${cue}" is one letter, which is met on any page.`];
  return FUNCTION_WORDS.has(cue) ? [`"${cue}" is met on any page: a cue must speak for a meaning.`] : [];
}

export const STYLE: StyleRules = { prose: styleProblems, cue: cueProblems };

const FUNCTION_WORDS = new Set(
  `a about after all also am an and any are as at be because been being but by can could did do does for from had
  has have he her here his how i if in into is it its just me more most my no nor not of off on or our out she
  should so some such than that the their them then there these they this those to too up us very was we were what
  when where which while who whom whose why will with would you your`.split(/\s+/),
);

type Rule = (text: string) => string[];

/** A rule that names the first place where a pattern is found. */
function refuses(pattern: RegExp, say: (found: string) => string): Rule {
  return (text) => {
    const found = pattern.exec(text);
    return found ? [say(found[0].trim())] : [];
  };
}

const AMOUNT = String.raw`\d[\d.,]*(?: to \d[\d.,]*)?`;

const PLAIN_RULES: readonly Rule[] = [
  refuses(/[\t\r\n\u00a0]| {2}/, () => 'Between words stands one ordinary blank.'),
  refuses(/ [,.;:!?]/, (mark) => `No blank stands before "${mark}".`),
  refuses(/['"]/, (mark) => `Write ’ “ ” instead of the straight mark ${mark}.`),
  refuses(/\betc\b\.?/i, (found) => `No "${found}" here: name the things, or begin with "such as".`),
  refuses(/\b(?:e\.g|i\.e)\b\.?/i, (found) => `Write "for example" or "that is" instead of "${found}".`),
  // "A&E" and "AT&T" are names.
  refuses(/ & /, (found) => `Write "and" instead of "${found}".`),
  // 9-1-1 is a phone number; the number of a law or a standard is its name.
  refuses(
    /(?<!\d-|\b(?:Law|ISO|Part|Rule) \d*)\b\d[\d.,]*\s?[-–—]\s?\d[\d.,]*\b(?!-)/,
    (found) => `Write "to" between numbers: "${found.replace(/\s?[-–—]\s?/, ' to ')}", not "${found}".`,
  ),
  // What is found in blood (mg/dL, mmol/L) is measured, not given.
  refuses(
    new RegExp(
      `\\b${AMOUNT}\\s?(?:mg|mcg|[µμ]g|m[lL]|mEq|mmol|IU|cc|milligrams?|micrograms?|milliliters?|joules?)\\b(?!/d?L)`,
    ),
    (found) => `No doses here: "${found}".`,
  ),
  refuses(
    /\byou (?:should|must|need to|have to|can|may|ought to)\b|\b(?:ask|call|see|consult|tell) your (?:doctor|physician|pharmacist)\b|\bwe (?:advise|recommend)\b|\b(?:make|be) sure (?:to|that|you)\b|\bit is (?:best|advisable|advised|recommended)\b|\bplease\b|\bnever (?:give|take|use|try)\b/i,
    (found) => `Describe, do not advise: "${found}".`,
  ),
];

/** Behind an initial or one of these, a period ends no sentence. */
const NO_END = /(?:^|[\s(“.])(?:\p{Lu}|St|Dr|Mr|Mrs|Ms|Jr|Sr|Inc|Co|Corp|Ltd|No|Mt|Ft|vs)$/u;

function sentenceProblems(text: string, form: ProseForm): string[] {
  const problems: string[] = [];
  // "iCalendar" and "mRNA" keep their small letter.
  if (!/^[“(]?(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(text)) problems.push('This begins with a capital.');
  const ends = /\.[”)]*$/.test(text);
  if (form === 'heading' && ends) problems.push('A heading ends without a period.');
  if ((form === 'sentence' || form === 'sentences') && !ends) problems.push('A sentence ends with a period.');
  if (form === 'sentence' && sentenceStarts(text).length > 1) problems.push('This must be one sentence.');
  return problems;
}

/** Where the sentences of a text begin. */
function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: border } of text.matchAll(/[.!?][”)]?\s+(?=[“(]?[\p{Lu}\p{N}])/gu)) {
    if (!NO_END.test(text.slice(0, index))) starts.push(index + border.length);
  }
  return starts;
}

/**
 * Names keep their own spelling: a capital inside a sentence, or at its start
 * before another capital; so do acronyms and what stands in quotation marks.
 */
function spellings(text: string): string[] {
  const quoted = text.replace(/“[^”]*”/g, (words) => ' '.repeat(words.length));
  const starts = new Set(sentenceStarts(quoted));
  const problems = new Set<string>();
  for (const { index, 0: word } of quoted.matchAll(/\p{L}+/gu)) {
    const rest = quoted.slice(index + word.length);
    const isCapital = /^\p{Lu}/u.test(word);
    if (/^\p{Lu}{2}/u.test(word)) continue;
    if (isCapital && (!starts.has(index) || /^[\s-]+\p{Lu}/u.test(rest))) continue;
    const here = americanSpelling(word.toLowerCase());
    if (here !== null) problems.add(`Write "${here}" instead of "${word.toLowerCase()}".`);
  }
  return [...problems];
}

/** The US spelling of a word in small letters, or null where that is how it is spelled. */
export function americanSpelling(word: string): string | null {
  const whole = WORDS.get(word) ?? (word.endsWith('s') ? plural(WORDS.get(word.slice(0, -1))) : null);
  if (whole !== null) return whole;
  if (!ANY_PART.test(word)) return null;
  const respelled = PARTS.reduce((text, [british, american]) => text.replace(british, american), word);
  return respelled === word ? null : respelled;
}

function plural(word: string | undefined): string | null {
  return word === undefined ? null : `${word}s`;
}

/** Words that differ as a whole: "gray" has no part that could be told by itself. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `aeroplane airplane, ageing aging, aluminium aluminum, amongst among, artefact artifact, catalogue catalog,
  cheque check, coeliac celiac, cosy cozy, enrol enroll, enrolment enrollment, fulfil fulfill,
  fulfilment fulfillment, gramme gram, grey gray, instalment installment, jewellery jewelry, judgement judgment,
  kerb curb, learnt learned, leucocyte leukocyte, manoeuvre maneuver, manoeuvred maneuvered,
  manoeuvring maneuvering, maths math, orientated oriented, plough plow, programme program, pyjamas pajamas,
  sceptic skeptic, sceptical skeptical, skilful skillful, speciality specialty, storey story, tyre tire,
  whilst while`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const ISE =
  'organ|recogn|standard|hospital|immun|stabil|steril|minim|maxim|optim|author|special|general|character|categor|priorit|util|real|summar|emphas|central|local|mobil|normal|neutral|oxid|ion|polar|polymer|random|regular|visual|digit|critic|apolog|anonym|harmon|computer|crystall|custom|equal|formal|ideal|immobil|liberal|material|modern|national|penal|personal|pressur|privat|public|social|symbol|synchron|synthes|vapor|victim|catheter|cauter|tranquill|colon|final|legal|memor|revolution|urban|pasteur|fertil|hypnot|item|magnet|metabol|monet|rational|scrutin|token|vandal|weapon';

/** Parts of words, in the order in which they are changed. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/aem/, 'em'],
  [/paed/, 'ped'],
  [/anaesth/, 'anesth'],
  [/gynaec/, 'gynec'],
  [/caes/, 'ces'],
  [/(c|f)aec/, '$1ec'],
  [/aetiolog/, 'etiolog'],
  [/oesoph/, 'esoph'],
  [/oedem/, 'edem'],
  [/oestr/, 'estr'],
  [/rrhoea/, 'rrhea'],
  [/pnoea/, 'pnea'],
  [/foet(us|al)/, 'fet$1'],
  [/sulph/, 'sulf'],
  [
    /(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|tum|vap|vig|arm)our(?!ist)/,
    '$1or',
  ],
  [/mould/, 'mold'],
  [/fibre/, 'fiber'],
  [/(cent|met|calib)red$/, '$1ered'],
  [/(cent|lit|met|theat|calib|sab|spect)re(s?)$/, '$1er$2'],
  [/(lic|def|off|pret)ence/, '$1ense'],
  [/practis/, 'practic'],
  [new RegExp(`((?:${ISE}))is(e[dsr]?|ers|ing|able|ations?|ational)$`), '$1iz$2'],
  [/(anal|paral|catal|dial|hydrol|electrol)ys(e|ed|er|ing)$/, '$1yz$2'],
  [
    /(travel|label|model|signal|fuel|cancel|level|counsel|channel|tunnel|equal|total|dial)l(ed|ing|ers?|ors?)$/,
    '$1$2',
  ],
];

/** One look at a word, since nearly every word has none of the parts. */
const ANY_PART = new RegExp(PARTS.map(([british]) => british.source).join('|'));
