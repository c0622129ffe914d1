import { escaped, type Footnotes } from './markdown-text.ts';
import type { Ladder, SourcedText, System } from './types.ts';

type MarksOf = Footnotes['marksOf'];

/** A ladder as a numbered list, the lowest rung first. */
export function ladderLines({ label, rungs }: Ladder, marksOf: MarksOf): string {
  const items = rungs.map((rung, index) => `${index + 1}. ${named(rung.label, rung.adds, marksOf)}`);
  return [`## ${escaped(label)}`, '', ...items].join('\n');
}

/** A system as a list of its parts, each with its roles below it. */
export function systemLines(system: System, marksOf: MarksOf): string {
  const whole = `- ${named(system.label, system, marksOf)}`;
  const parts = system.parts.flatMap((part) => [
    `  - ${named(part.label, part, marksOf)}`,
    ...part.roles.map(({ label }) => `    - ${escaped(label)}`),
  ]);
  return [whole, ...parts].join('\n');
}

function named(label: string, { text, sources }: SourcedText, marksOf: MarksOf): string {
  return `**${escaped(label)}**: ${escaped(text)}${marksOf(sources)}`;
}
