import type { Span } from './types.ts';

/*
 * "EMS-based" and "non-EMS" speak of EMS; "EMS-1234" is an ID, "EMR-CI" and "CPR-Net" are names of other
 * things. A dash as long as an em parts sentences, so it ties nothing.
 */

/** How far a token with hyphens in it is followed, in characters. */
const REACH = 60;

const TIED_AFTER = /^(?:[-\u2010-\u2013][\p{L}\p{N}\p{M}_]+)+/u;
const TIED_BEFORE = /(?:[\p{L}\p{N}\p{M}_]+[-\u2010-\u2013])+$/u;

/** Words that title case writes with a capital in such compounds: "EMS-Only Calls". */
const ORDINARY = new Set(
  `agency and associated aware based capable care centered centric certified chief compatible crew dependent
  directed driven education eligible fire firefighter focused for free friendly funded guided in
  initiated led level licensed like negative of only or oriented owned paramedic patient police positive
  provided provider ready related rescue resistant run safe sensitive service services side specific staffed
  style supported system team to trained training transported treated type vs wide with witnessed`.split(
    /\s+/,
  ),
);

/** Whether dashes tie the span to what makes it a name or an ID of something else. */
export function isTiedToOther(text: string, span: Span, isKnown: (token: string) => boolean): boolean {
  return isTiedBehind(text, span.end, isKnown) || isTiedBefore(text, span.start, isKnown);
}

/** Whether a dash ties capitals to the span: nothing that an ordinary word in capitals may stand beside. */
export function isTiedToCapitals(text: string, { start, end }: Span): boolean {
  return (
    /\p{Lu}[-\u2010-\u2013]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[-\u2010-\u2013]\p{Lu}/u.test(text.slice(end, end + 2))
  );
}

function isTiedBehind(text: string, end: number, isKnown: (token: string) => boolean): boolean {
  if (!isDash(text.charAt(end))) return false;
  const tied = TIED_AFTER.exec(text.slice(end, end + REACH))?.[0];
  if (tied === undefined) return false;
  const parts = partsOf(tied.slice(1));
  const first = parts[0] ?? '';
  if (parts.some((part) => isNumbered(part, isKnown))) return true;
  return /^\p{Lu}/u.test(first) && !isKnown(first) && !isOrdinary(first);
}

function isTiedBefore(text: string, start: number, isKnown: (token: string) => boolean): boolean {
  if (!isDash(text.charAt(start - 1))) return false;
  const tied = TIED_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  if (tied === undefined) return false;
  const parts = partsOf(tied.slice(0, -1));
  return (parts.at(-1) ?? '').length === 1 || parts.some((part) => isNumbered(part, isKnown));
}

function partsOf(tied: string): string[] {
  return tied.split(/[-\u2010-\u2013]/);
}

function isNumbered(part: string, isKnown: (token: string) => boolean): boolean {
  return /^\p{N}+$/u.test(part) || (/[\p{N}_]/u.test(part) && !isKnown(part));
}

function isOrdinary(word: string): boolean {
  const folded = word.toLowerCase();
  return ORDINARY.has(folded) || /[a-z]{3}ed$/.test(folded);
}

function isDash(char: string): boolean {
  return char === '-' || (char >= '\u2010' && char <= '\u2013');
}
