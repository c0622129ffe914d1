import type { Sense } from '../glossary/types.ts';
import { GlossaryLink, type OpenHere } from './GlossaryLink.tsx';
import { LongFormText } from './LongFormText.tsx';
import { SourceLink } from './SourceLink.tsx';
import { capitalized, dayInWords } from './words.ts';

/** The fields of knowledge as a reader knows them, by id. */
export type FieldNames = Readonly<Record<Sense['field'], string>>;

type SenseCardProps = {
  sense: Sense;
  fieldNames: FieldNames;
  onOpen?: OpenHere | undefined;
};

/** One sense in full. */
export function SenseCard({ sense, fieldNames, onOpen }: SenseCardProps) {
  return (
    <article class="sense-card">
      <h2>
        <LongFormText text={sense.longForm} letters={sense.letters} />
      </h2>
      <p class="labels">{`${capitalized(sense.kind)} · ${fieldNames[sense.field]} · ${sense.region}`}</p>
      <p class="definition">{sense.definition}</p>
      <dl>
        {sense.formerNames.length > 0 && (
          <div>
            <dt>{sense.formerNames.length === 1 ? 'Former name' : 'Former names'}</dt>
            <dd>{sense.formerNames.join('; ')}</dd>
          </div>
        )}
        {sense.related.length > 0 && (
          <div>
            <dt>See also</dt>
            <dd class="related">
              {sense.related.map((shortForm) => (
                <GlossaryLink key={shortForm} hash={shortForm} onOpen={onOpen}>
                  {shortForm}
                </GlossaryLink>
              ))}
            </dd>
          </div>
        )}
        {sense.sources.length > 0 && (
          <div>
            <dt>{sense.sources.length === 1 ? 'Source' : 'Sources'}</dt>
            <dd>
              <ul>
                {sense.sources.map((source) => (
                  <li key={source.id}>
                    <SourceLink source={source} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>Reviewed</dt>
          <dd>
            {sense.reviewed === null ? 'Not yet reviewed against a source' : dayInWords(sense.reviewed)}
          </dd>
        </div>
      </dl>
    </article>
  );
}
