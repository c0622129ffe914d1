import type { Sense } from '../../glossary/types.ts';
import { foldLongForm } from '../../matching/words.ts';

/** A long form as labels and senses are compared: case, hyphens, plurals and a last bracket do not matter. */
export function foldName(longForm: string): string {
  return foldLongForm(longForm.replace(/\s*\([^)]*\)\s*$/, ''));
}

/** Whether a long form is one of a sense's names. */
export function isNameOf(longForm: string, sense: Sense | undefined): boolean {
  return (
    sense !== undefined &&
    [sense.longForm, ...sense.otherLongForms].some((name) => foldName(name) === foldName(longForm))
  );
}
