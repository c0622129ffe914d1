import { useWords } from '../words-context.ts';

/** The parts of the options page in their order, each by its id: its place in the address, and its name in the words. */
const PARTS = [
  'where',
  'sites',
  'marks',
  'opening',
  'reading',
  'fields',
  'known',
  'chosen',
  'appearance',
  'shortcuts',
  'reset',
] as const;

export type OptionPart = (typeof PARTS)[number];

/** Leads to each part of the options page; beside them where there is room, else not shown. */
export function OptionContents({ without }: { without: readonly OptionPart[] }) {
  const { options } = useWords();
  return (
    <nav class="option-contents" aria-label={options.contents}>
      <ul>
        {PARTS.filter((part) => !without.includes(part)).map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{options[part].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
