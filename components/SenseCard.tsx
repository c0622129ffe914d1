import type { ComponentChildren } from 'preact';
import type { Sense } from '../glossary/types.ts';
import { GlossaryLink, type OpenHere } from './GlossaryLink.tsx';
import { GlossaryText } from './GlossaryText.tsx';
import { LongFormText } from './LongFormText.tsx';
import { SenseLabels } from './SenseLabels.tsx';
import { SourceLink } from './SourceLink.tsx';
import { useWords } from './words-context.ts';

type SenseCardProps = {
  sense: Sense;
  onOpen?: OpenHere | undefined;
};

/** One sense in full. */
export function SenseCard({ sense, onOpen }: SenseCardProps) {
  const { compare, shared } = useWords();
  const { formerNames, related, sources, reviewed, language } = sense;
  return (
    <article class="sense-card">
      <h2>
        <LongFormText text={sense.longForm} letters={sense.letters} language={sense.language} />
      </h2>
      <SenseLabels sense={sense} />
      <p class="definition">
        <GlossaryText language={language}>{sense.definition}</GlossaryText>
      </p>
      <dl>
        {formerNames.length > 0 && (
          <Fact name={compare.entry.formerNames(formerNames.length)}>
            <GlossaryText language={language}>{formerNames.join('; ')}</GlossaryText>
          </Fact>
        )}
        {related.length > 0 && (
          <Fact name={compare.entry.related} class="related">
            {related.map((shortForm) => (
              <GlossaryLink key={shortForm} hash={shortForm} onOpen={onOpen}>
                {shortForm}
              </GlossaryLink>
            ))}
          </Fact>
        )}
        {sources.length > 0 && (
          <Fact name={compare.entry.sources(sources.length)}>
            <ul>
              {sources.map((source) => (
                <li key={source.id}>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={compare.entry.reviewed}>
          {reviewed === null ? shared.notReviewed : shared.day(reviewed)}
        </Fact>
      </dl>
    </article>
  );
}

type FactProps = { name: string; class?: string; children: ComponentChildren };

function Fact({ name, class: className, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={className}>{children}</dd>
    </div>
  );
}
