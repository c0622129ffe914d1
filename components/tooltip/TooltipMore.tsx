import type { Sense } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import { SourceLink } from '../entry/SourceLink.tsx';
import { beyondSummary } from './beyond-summary.ts';

/** What there is to say about a sense beyond one line: the rest of its text, other names, every source. */
export function TooltipMore({ sense, words }: { sense: Sense; words: Words }) {
  const { formerNames, foreignNames, sources } = sense;
  const { tooltip, shared } = words;
  const text = beyondSummary(sense);
  const isMore = text !== '' || formerNames.length + foreignNames.length > 0 || sources.length > 1;
  if (!isMore) return null;
  return (
    <details class="fold fold-more">
      <summary tabIndex={-1}>{tooltip.more}</summary>
      {text !== '' && <p lang={sense.language}>{text}</p>}
      <dl>
        {formerNames.length > 0 && (
          <Row label={shared.formerNames(formerNames.length)} items={formerNames} lang={sense.language} />
        )}
        {foreignNames.length > 0 && <Row label={shared.foreignNames} items={foreignNames} lang="" />}
        {sources.length > 1 && (
          <div>
            <dt>{shared.sources(sources.length)}</dt>
            {sources.map((source) => (
              <dd key={source.id}>
                <SourceLink source={source} tabIndex={-1} />
              </dd>
            ))}
          </div>
        )}
      </dl>
    </details>
  );
}

/** @param lang of the items; empty where it is not known, as HTML has it. */
function Row({ label, items, lang }: { label: string; items: readonly string[]; lang: string }) {
  return (
    <div>
      <dt>{label}</dt>
      {items.map((item) => (
        <dd key={item} lang={lang}>
          {item}
        </dd>
      ))}
    </div>
  );
}
