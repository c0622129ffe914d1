import type { Sense } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import { TooltipSense } from './TooltipSense.tsx';

type TooltipOthersProps = {
  senses: readonly Sense[];
  /** What the fold is called. */
  title: string;
  words: Words;
};

/** More meanings of the letters, folded away; nothing where there are none. */
export function TooltipOthers({ senses, title, words }: TooltipOthersProps) {
  if (senses.length === 0) return null;
  return (
    <details class="fold">
      <summary tabIndex={-1}>{title}</summary>
      <ul class="senses">
        {senses.map((sense) => (
          <TooltipSense key={sense.id} sense={sense} words={words} />
        ))}
      </ul>
    </details>
  );
}
