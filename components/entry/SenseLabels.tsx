import type { Sense } from '../../glossary/types.ts';
import { useWords } from '../words-context.ts';

/** What kind of thing a sense is, of which field, and where it holds. */
export function SenseLabels({ sense: { kind, field, region } }: { sense: Sense }) {
  const { kinds, fields, regions } = useWords().names;
  return <p class="labels">{`${kinds[kind]} · ${fields[field]} · ${regions[region]}`}</p>;
}
