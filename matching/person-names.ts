import type { Span } from './types.ts';

/*
 * Initials look like short forms: "E. M. S. Namboodiripad", "Smith ER, Jones PE", "Dr. EMS Pillai". What is
 * not surely a name stays a short form: "EMS Crews Respond" is a heading.
 */

/** Words that begin a sentence or follow a short form in a title, and so are no surnames. */
const NO_SURNAMES = new Set(
  `a according after all also although an and another any are as at because before both but by can do does during
  each even every few for from had has have he her here his how however i if in instead is it its last later like
  many meanwhile more most my new next no nor not now of on once one only or other our out over people she
  since so some soon still such than that the their then there these they this those though thus to today two
  under until was we were what when where whether which while who why will with yet you your
  academy act administration administrator agencies agency agenda alliance ambulance ambulances association
  authority board bureau call calls captain care center centre certification chief chiefs class classes college
  commission commissioner committee conference coordinator corps council course courses crew crews data day days
  department director directors district division education educator emergency expo fellowship field
  fire for group guidelines headquarters history instructor instructors journal leader leaders
  lieutenant management manager medic medical medics memorial office officer officers official officials operations
  paramedic paramedics patient patients personnel physician physicians program programs protocol protocols
  provider providers record records region report rescue responder responders response room safety school
  service services staff standards state station stations student students supervisor supervisors system systems
  task team teams technician technicians technology times today training transport treatment union unit units
  volunteer volunteers week worker workers world`.split(/\s+/),
);

const SURNAME =
  /^[\s\u00A0]((?:v[ao]n|de[lr]?|da|di|la|le|bin|al)\s)?(?:\p{Lu}['’])?(\p{Lu}\p{Ll}[\p{L}'’]*)/u;

const TITLE =
  /(?:^|\P{L})(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Sri|Shri|Comrade|Judge|Justice|Senator|Minister)\.?\s$/u;

/** "Jones PE, " and ", Jones PE": the initials of an author's neighbors in a list. */
const AUTHOR_BEFORE =
  /(?:^|\P{L})\p{Lu}[\p{L}'’-]*\p{Ll}\s(\p{Lu}{1,2}),\s(?:and\s)?\p{Lu}[\p{L}'’-]*\p{Ll}\s$/u;
const AUTHOR_AFTER = /^,\s(?:and\s)?(?:\p{Lu}[\p{L}'’-]*\p{Ll}\s(\p{Lu}{1,2})(?!\p{L})|et\sal)/u;
const SURNAME_BEFORE = /(?:^|\P{L})\p{Lu}[\p{L}'’-]*\p{Ll},?\s$/u;

/** How far around a name is looked for, in characters. */
const REACH = 60;

/** Whether the short form at a span is the initials of a person's name. */
export function isPersonName(text: string, span: Span): boolean {
  const token = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  if (token.charAt(1) === '.') return isDottedName({ before, after });
  if (token.length <= 2 && isAuthor({ token, before, after })) return true;
  return followsSurname(after) && TITLE.test(before);
}

type Around = { token: string; before: string; after: string };

function isDottedName({ before, after }: Omit<Around, 'token'>): boolean {
  // "J. E.M.S. Nabel": one more initial goes before.
  if (/(?:^|[^\p{L}.])\p{Lu}\.\s?$/u.test(before) || followsSurname(after)) return true;
  // "Nabel, E. M. S., and Smith, J."; but "In Boston, E.M.S. crews".
  const surname = /(\p{Lu}[\p{L}'’-]*\p{Ll}),\s$/u.exec(before)?.[1]?.toLowerCase();
  if (surname !== undefined && !NO_SURNAMES.has(surname)) return !/^\s(?!and\s)\p{Ll}/u.test(after);
  return SURNAME_BEFORE.test(before) && /^,?\s(?:and\s)?\p{Lu}\p{Ll}+,?\s\p{Lu}\./u.test(after);
}

function followsSurname(after: string): boolean {
  const match = SURNAME.exec(after);
  return match !== null && (match[1] !== undefined || !NO_SURNAMES.has((match[2] ?? '').toLowerCase()));
}

/** "Smith ER, Jones PE" is a list of authors; in "Austin FD, Dallas FD" the same letters come again. */
function isAuthor({ token, before, after }: Around): boolean {
  if (!before.endsWith(' ')) return false;
  const ahead = AUTHOR_AFTER.exec(after);
  if (ahead && SURNAME_BEFORE.test(before)) return ahead[1] !== token;
  const behind = AUTHOR_BEFORE.exec(before);
  return behind !== null && behind[1] !== token;
}
