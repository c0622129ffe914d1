import { createContext } from 'preact';
import type { LanguageTag } from '../../glossary/types.ts';

/** The language that texts of the glossary are in, whatever the interface speaks (BCP 47). */
export const GLOSSARY_LANGUAGE = 'en';

/** The language of the texts inside, where a comparison or a picture says what it is written in. */
export const GlossaryLanguage = createContext<LanguageTag>(GLOSSARY_LANGUAGE);
