import type { Sense } from '../../glossary/types.ts';
import type { OpenHere } from './GlossaryLink.tsx';
import { GlossaryText } from './GlossaryText.tsx';
import { LongFormText } from './LongFormText.tsx';
import { SenseFacts } from './SenseFacts.tsx';
import { SenseLabels } from './SenseLabels.tsx';

type SenseCardProps = {
  sense: Sense;
  onOpen?: OpenHere | undefined;
};

/** One sense in full. */
export function SenseCard({ sense, onOpen }: SenseCardProps) {
  return (
    <article class="sense-card">
      <h2>
        <LongFormText text={sense.longForm} letters={sense.letters} language={sense.language} />
      </h2>
      <SenseLabels sense={sense} />
      <p class="definition">
        <GlossaryText language={sense.language}>{sense.definition}</GlossaryText>
      </p>
      <SenseFacts sense={sense} onOpen={onOpen} />
    </article>
  );
}
