import { isBlank, isLetter, isUpper } from './definition-characters.ts';
import { isPersonName } from './person-names.ts';
import type { Span } from './types.ts';

/** How far a surname reaches, in characters, with the comma and the blank behind it. */
const REACH = 60;

/** Particles of surnames begin with these: "van", "de", "la", "bin", "al". */
const PARTICLES = 'vdlba';

/** `isPersonName`, after a look at the characters around: hardly any short form has a capital beside it. */
export function isName(text: string, span: Span): boolean {
  return mayBeName(text, span) && isPersonName(text, span);
}

function mayBeName(text: string, { start, end }: Span): boolean {
  if (text.charAt(start + 1) === '.') return true;
  const goesOn = isUpper(text, end + 1) || PARTICLES.includes(text.charAt(end + 1));
  if (goesOn && isBlank(text, end)) return true;
  return end - start <= 2 && (text.charAt(end) === ',' || isBehindCapitalized(text, start));
}

/** Whether the word before begins with a capital. */
function isBehindCapitalized(text: string, start: number): boolean {
  let at = start - 1;
  if (!isBlank(text, at)) return false;
  while (at > 0 && at > start - REACH && isOfSurname(text, at - 1)) at -= 1;
  return isUpper(text, at);
}

function isOfSurname(text: string, index: number): boolean {
  return isLetter(text, index) || "'’-".includes(text.charAt(index));
}
