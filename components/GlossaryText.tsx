import type { ComponentChildren } from 'preact';
import type { LanguageTag } from '../glossary/types.ts';
import { GLOSSARY_LANGUAGE } from './glossary-language.ts';

type GlossaryTextProps = {
  /** The language of the sense that it is a text of; left out, the glossary's own. */
  language?: LanguageTag | undefined;
  children: ComponentChildren;
};

/** A text of the glossary: in its language, whichever one the interface speaks. */
export function GlossaryText({ language = GLOSSARY_LANGUAGE, children }: GlossaryTextProps) {
  return <span lang={language}>{children}</span>;
}
