import { packedGlossary } from './packed-data.ts';
import type { Glossary } from './types.ts';
import { unpackGlossary } from './unpack-glossary.ts';

let glossary: Glossary | null = null;

/** The bundled glossary as readers need it: the lists of cue words are empty. Made once, when first asked for. */
export function readingGlossary(): Glossary {
  glossary ??= unpackGlossary(packedGlossary());
  return glossary;
}
