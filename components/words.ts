import type { IsoDate, Sense, Source } from '../glossary/types.ts';

/** A count with its noun: "1 meaning", "7 meanings". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A vocabulary word as a label begins: "Credential". */
export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A day as a reader says it: "November 23, 2026". */
export function dayInWords(day: IsoDate): string {
  // A calendar day has no time zone; read as UTC it must also be written as UTC.
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

/** The one source to name where there is room for one: the most trusted. */
export function mainSource(sense: Sense): Source | undefined {
  return sense.sources.find((source) => source.kind === 'authority') ?? sense.sources[0];
}
