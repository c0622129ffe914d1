import type { Region } from '../../glossary/types.ts';
import { GlossaryText } from '../entry/GlossaryText.tsx';
import { useWords } from '../words-context.ts';

type FigureCaptionProps = {
  label: string;
  region: Region;
  /** Whether it takes a word to tell what is compared from the rest. */
  hasKey: boolean;
};

/** What a picture shows, where that holds, and how the terms compared are set off in it. */
export function FigureCaption({ label, region, hasKey }: FigureCaptionProps) {
  const { compare, names } = useWords();
  return (
    <figcaption>
      <strong>
        <GlossaryText>{label}</GlossaryText>
      </strong>
      <span class="figure-key">
        <span>{names.regions[region]}</span>
        {hasKey && <span>{compare.pictures.comparedKey}</span>}
      </span>
    </figcaption>
  );
}
