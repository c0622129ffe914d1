import type { Glossary } from '../../glossary/types.ts';
import { describeProblems, readBundledGlossary } from '../../scripts/glossary-files.ts';

/** The bundled glossary. @throws with all problems, in words. */
export function openGlossary(): Glossary {
  const parsed = readBundledGlossary();
  if (!parsed.ok) throw new Error(describeProblems(parsed.problems));
  return parsed.glossary;
}
