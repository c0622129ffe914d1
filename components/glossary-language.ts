/** The language that texts of the glossary are in, whatever the interface speaks (BCP 47). */
export const GLOSSARY_LANGUAGE = 'en';
