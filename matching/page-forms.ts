import type { ShortForm } from '../glossary/types.ts';
import { stemOf } from './definition-short-form.ts';
import { addKnownForms, type KnownForms, shortFormOf } from './known-forms.ts';
import { hasTwoCapitalsTogether } from './may-define.ts';
import type { LocalDefinition } from './types.ts';

/*
 * Short forms that only the page knows: it defines them, and the glossary has
 * never heard of them.
 */

/** The short forms that a page defines and the index does not know, without plural endings. */
export function pageForms(known: KnownForms, definitions: readonly LocalDefinition[]): Set<ShortForm> {
  const forms = new Set<ShortForm>();
  for (const { shortForm } of definitions) {
    const own = ownFormOf(shortForm);
    if (shortFormOf(shortForm, known) === null && isWorthMarking(own)) forms.add(own);
  }
  return forms;
}

/** A short form as it is kept: of its spellings, one that does not depend on which is met first. */
export function ownFormOf(shortForm: ShortForm): ShortForm {
  const stem = stemOf(shortForm);
  return DOTTED.test(stem)
    ? stem.replaceAll('.', '')
    : stem.replace(/[\u2010-\u2014]/g, '-').replace(/\s/g, ' ');
}

const DOTTED = /^[A-Z](?:\.[A-Z])+\.?$/;

/** The index with short forms that only the page knows. */
export function addPageForms(known: KnownForms, forms: ReadonlySet<ShortForm>): KnownForms {
  if (forms.size === 0) return known;
  return addKnownForms(known, Object.fromEntries([...forms].map((form) => [form, []])));
}

/** One capital and some digits ("B12", "P1") are a label; two capitals are a short form. */
function isWorthMarking(shortForm: ShortForm): boolean {
  return hasTwoCapitalsTogether(shortForm);
}
