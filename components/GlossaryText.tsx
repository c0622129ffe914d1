import type { ComponentChildren } from 'preact';
import { GLOSSARY_LANGUAGE } from './glossary-language.ts';

/** A text of the glossary: in its language, whichever one the interface speaks. */
export function GlossaryText({ children }: { children: ComponentChildren }) {
  return <span lang={GLOSSARY_LANGUAGE}>{children}</span>;
}
