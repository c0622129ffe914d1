import type { Entry, ShortForm } from '../glossary/types.ts';
import { stemOf } from './definition-short-form.ts';
import { addKnownForms, type KnownForms, shortFormOf } from './known-forms.ts';
import type { LocalDefinition } from './types.ts';

/*
 * Short forms that only the page knows: it defines them, and the glossary has
 * never heard of them.
 */

/** The short forms that a page defines and the index does not know, without plural endings. */
export function pageForms(known: KnownForms, definitions: readonly LocalDefinition[]): Set<ShortForm> {
  const forms = new Set<ShortForm>();
  for (const { shortForm } of definitions) {
    const stem = stemOf(shortForm);
    if (shortFormOf(shortForm, known) === null && isWorthMarking(stem)) forms.add(stem);
  }
  return forms;
}

/** The index with short forms that only the page knows. */
export function addPageForms(known: KnownForms, forms: ReadonlySet<ShortForm>): KnownForms {
  if (forms.size === 0) return known;
  return addKnownForms(known, Object.fromEntries([...forms].map((form) => [form, []])));
}

/** The entry of a short form that only the page knows: it has no senses. */
export function pageEntry(shortForm: ShortForm): Entry {
  return { shortForm, wordLike: false, plural: true, senses: [] };
}

/** One capital and some digits ("B12", "P1") are a label; two capitals are a short form. */
function isWorthMarking(shortForm: ShortForm): boolean {
  return (shortForm.match(/\p{Lu}/gu) ?? []).length > 1;
}
