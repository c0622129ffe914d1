import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { LanguageTag } from '../../glossary/types.ts';
import { GlossaryLanguage } from './glossary-language.ts';

type GlossaryTextProps = {
  /** The language of the sense or comparison that it is a text of; left out, that of what is around. */
  language?: LanguageTag | undefined;
  children: ComponentChildren;
};

/** A text of the glossary: in its language, whichever one the interface speaks. */
export function GlossaryText({ language, children }: GlossaryTextProps) {
  const around = useContext(GlossaryLanguage);
  return <span lang={language ?? around}>{children}</span>;
}
