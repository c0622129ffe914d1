import { findOccurrences } from '../../../matching/find-occurrences.ts';
import type { KnownForms } from '../../../matching/known-forms.ts';
import { KNOWN } from './known.ts';

/** A text with every occurrence in brackets, read back as a person would: "[EMTs] and [EMT-Basic]". */
export function marked(text: string, known: KnownForms): string {
  return rebuilt(text, known, (shown) => `[${shown}]`);
}

/** The same with the short form each occurrence belongs to: "[EMTs=EMT]". */
export function markedWithForms(text: string, known: KnownForms = KNOWN): string {
  return rebuilt(text, known, (shown, shortForm) => `[${shown}=${shortForm}]`);
}

function rebuilt(
  text: string,
  known: KnownForms,
  show: (shown: string, shortForm: string) => string,
): string {
  let result = '';
  let at = 0;
  for (const { start, end, shortForm } of findOccurrences(text, known)) {
    result += text.slice(at, start) + show(text.slice(start, end), shortForm);
    at = end;
  }
  return result + text.slice(at);
}
