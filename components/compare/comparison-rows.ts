import type { ComparedAspect } from '../../glossary/compare-senses.ts';
import type { ComparisonCell, ComparisonTerm, Source } from '../../glossary/types.ts';

/** How the cells of one row stand to one another. */
export type RowLook =
  /** Every term says the same, with the sources of all of them. */
  | { kind: 'alike'; cell: SaidCell }
  /** Each says its own; those of `setOff`, by term id, differ in kind from the rest. */
  | { kind: 'each'; setOff: ReadonlySet<string> };

type SaidCell = Extract<ComparisonCell, { text: string }>;

/** A term with what it says. */
type Said = { id: string; cell: SaidCell };

const NONE: ReadonlySet<string> = new Set();

/**
 * Looks at one row as a reader does. Where wordings merely vary nothing is set
 * off: in a table in which everything stands out nothing does.
 */
export function lookOf({ cells, isChoice }: ComparedAspect, terms: readonly ComparisonTerm[]): RowLook {
  const said: Said[] = terms.flatMap(({ id }) => {
    const cell = cells[id];
    return cell === undefined || 'missing' in cell ? [] : [{ id, cell }];
  });
  const byText = grouped(said, ({ cell }) => plain(cell.text));
  if (byText.length === 1 && said.length === terms.length && terms.length > 1) return alike(said);
  const yesAndNo = said.some(({ cell }) => isFlat(cell.text))
    ? grouped(said, ({ cell }) => isNo(cell.text))
    : [];
  if (yesAndNo.length > 1) return { kind: 'each', setOff: oddOnes(yesAndNo) };
  const tells = isChoice || byText.some(({ length }) => length > 1);
  return { kind: 'each', setOff: tells && byText.length > 1 ? oddOnes(byText) : NONE };
}

function alike(said: readonly Said[]): RowLook {
  const sources = new Map<string, Source>();
  for (const { cell } of said) for (const source of cell.sources) sources.set(source.id, source);
  return { kind: 'alike', cell: { text: said[0]?.cell.text ?? '', sources: [...sources.values()] } };
}

/** All but the largest group; all, where no group is the largest. */
function oddOnes(groups: readonly (readonly Said[])[]): ReadonlySet<string> {
  const most = Math.max(...groups.map(({ length }) => length));
  const largest = groups.filter(({ length }) => length === most);
  const odd = largest.length === 1 ? groups.filter((group) => group !== largest[0]) : groups;
  return new Set(odd.flat().map(({ id }) => id));
}

function grouped(said: readonly Said[], keyOf: (said: Said) => string | boolean): Said[][] {
  const groups = new Map<string | boolean, Said[]>();
  for (const one of said) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}

/** "Yes, …", "No: …": the row asks a question that has such an answer. "No needles" answers another. */
function isFlat(text: string): boolean {
  return /^(?:yes|no)(?:[,.:;]|$)/i.test(text);
}

function isNo(text: string): boolean {
  return /^(?:no|not|none|never)\b/i.test(text);
}
