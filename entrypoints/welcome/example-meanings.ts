import type { ExampleTerm } from '../../components/welcome/WelcomeExample.tsx';
import type { Entry, Glossary } from '../../glossary/types.ts';
import type { Disambiguation } from '../../matching/types.ts';

/** The senses that the example speaks of; what it leaves open has none. */
const SENSES: Readonly<Record<ExampleTerm, string | null>> = {
  ems: 'ems-emergency-medical-services',
  emt: 'emt-emergency-medical-technician',
  iv: null,
};

/**
 * What the acronyms of the example mean there, as a page with its text would have it.
 *
 * @param cues the words of the example that tell.
 * @throws where the glossary lacks one of them.
 */
export function exampleMeaning(
  { entries }: Pick<Glossary, 'entries'>,
  term: ExampleTerm,
  cues: readonly string[],
): Disambiguation {
  const shortForm = term.toUpperCase();
  const entry: Entry | undefined = entries.find((one) => one.shortForm === shortForm);
  if (!entry) throw new Error(`The glossary has no ${shortForm}.`);
  const { senses } = entry;
  const id = SENSES[term];
  if (id === null) return { kind: 'could-mean', shortForm, reason: 'no-evidence', senses };
  const sense = senses.find((one) => one.id === id);
  if (!sense) throw new Error(`The glossary has no ${id}.`);
  const others = senses.filter((one) => one !== sense);
  return { kind: 'claimed', shortForm, sense, reason: 'cues', cues, others };
}
