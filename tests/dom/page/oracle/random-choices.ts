import { bundledGlossary } from '../../../../glossary/bundled.ts';
import type { FieldId, ShortForm } from '../../../../glossary/types.ts';
import type { Choices } from '../../../../page/choices.ts';
import type { Random } from '../random.ts';

/** The short forms that random pages speak of, and their senses. */
const ENTRIES = bundledGlossary().entries.filter(({ shortForm }) =>
  ['EMS', 'EMT', 'EMR', 'AED', 'IV', 'ALS', 'START'].includes(shortForm),
);
const FORMS: readonly ShortForm[] = [...ENTRIES.map(({ shortForm }) => shortForm), 'ZBW', 'ZEBRA'];
const FIELDS: readonly FieldId[] = [
  ...new Set(ENTRIES.flatMap(({ senses }) => senses.map(({ field }) => field))),
];

/** What the person in front of a page may have decided. */
export function anyChoices(random: Random): Partial<Choices> {
  const marking = random.pick(['all', 'all', 'section', 'page'] as const);
  return { marking, ...(random.once(2) ? oneMore(random) : {}), ...(random.once(3) ? oneMore(random) : {}) };
}

function oneMore(random: Random): Partial<Choices> {
  const { shortForm, senses } = random.pick(ENTRIES);
  return random.pick<Partial<Choices>>([
    { mutedForms: [random.pick(FORMS), random.pick(FORMS)] },
    { hiddenFields: FIELDS.filter(() => random.once(2)) },
    { chosen: { [shortForm]: random.pick(senses).id } },
    { readsCode: true },
    { marksPageForms: false },
  ]);
}
