import type { PictureRole, Source, System } from '../../glossary/types.ts';
import { GlossaryText } from '../entry/GlossaryText.tsx';
import { GlossaryLanguage } from '../entry/glossary-language.ts';
import { SourceNumbers } from '../entry/SourceNumbers.tsx';
import { useWords } from '../words-context.ts';
import { FigureCaption } from './FigureCaption.tsx';

type FigureSystemProps = {
  system: System;
  /** Whether a role is one of the terms compared, and so set off. */
  isCompared: (role: PictureRole) => boolean;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
};

/** A whole as a frame around its parts, with the roles in the part that they belong to. */
export function FigureSystem({ system, isCompared, sources }: FigureSystemProps) {
  const { label, region, parts } = system;
  const roles = parts.flatMap((part) => part.roles);
  return (
    <GlossaryLanguage.Provider value={system.language}>
      <figure class="figure figure-system">
        <FigureCaption label={label} region={region} hasKey={!roles.every(isCompared)} />
        <p>
          <GlossaryText>{system.text}</GlossaryText>
          <SourceNumbers of={system.sources} sources={sources} />
        </p>
        <ul class="parts">
          {parts.map((part) => (
            <li key={part.label} class={`part${part.roles.length > 0 ? ' part-wide' : ''}`}>
              <strong>
                <GlossaryText>{part.label}</GlossaryText>
              </strong>
              <span class="part-text">
                <GlossaryText>{part.text}</GlossaryText>
                <SourceNumbers of={part.sources} sources={sources} />
              </span>
              {part.roles.length > 0 && <Roles roles={part.roles} isCompared={isCompared} />}
            </li>
          ))}
        </ul>
      </figure>
    </GlossaryLanguage.Provider>
  );
}

function Roles({
  roles,
  isCompared,
}: Pick<FigureSystemProps, 'isCompared'> & { roles: readonly PictureRole[] }) {
  const { pictures } = useWords().compare;
  return (
    <ul class="roles">
      {roles.map((role) => (
        <li key={role.senseId} class={`role${isCompared(role) ? ' compared' : ''}`}>
          <GlossaryText>{role.label}</GlossaryText>
          {isCompared(role) && <span class="unseen">{` (${pictures.compared})`}</span>}
        </li>
      ))}
    </ul>
  );
}
