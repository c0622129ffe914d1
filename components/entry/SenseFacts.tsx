import type { ComponentChildren } from 'preact';
import type { Sense } from '../../glossary/types.ts';
import { useWords } from '../words-context.ts';
import { GlossaryLink, type OpenHere } from './GlossaryLink.tsx';
import { SourceLink } from './SourceLink.tsx';

type SenseFactsProps = { sense: Sense; onOpen?: OpenHere | undefined };

/** What a sense is called elsewhere, what to read next, and what it rests on. */
export function SenseFacts({ sense, onOpen }: SenseFactsProps) {
  const { shared } = useWords();
  const { formerNames, foreignNames, related, sources, reviewed } = sense;
  return (
    <dl class="sense-facts">
      {formerNames.length > 0 && (
        <Fact name={shared.formerNames(formerNames.length)}>
          <span lang={sense.language}>{formerNames.join('; ')}</span>
        </Fact>
      )}
      {foreignNames.length > 0 && (
        <Fact name={shared.foreignNames}>
          <span lang="">{foreignNames.join('; ')}</span>
        </Fact>
      )}
      {related.length > 0 && (
        <Fact name={shared.related}>
          <span class="related">
            {related.map((shortForm) => (
              <GlossaryLink key={shortForm} hash={shortForm} onOpen={onOpen}>
                {shortForm}
              </GlossaryLink>
            ))}
          </span>
        </Fact>
      )}
      {sources.length > 0 && (
        <Fact name={shared.sources(sources.length)}>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={shared.reviewed}>
        {reviewed === null ? shared.notReviewed : <time dateTime={reviewed}>{shared.day(reviewed)}</time>}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
