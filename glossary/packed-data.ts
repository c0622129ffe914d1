import { bundledGlossary } from './bundled.ts';
import { packGlossary } from './pack-glossary.ts';
import type { PackedGlossary } from './packed-glossary.ts';

/** The bundled glossary, packed. A build calls this and puts the answer in its place: `scripts/ready-made.ts`. */
export function packedGlossary(): PackedGlossary {
  return packGlossary(bundledGlossary());
}
