import type { PopupGlossary } from '../../components/popup/popup-glossary.ts';
import { spellingLetters } from '../../glossary/letters.ts';
import { readingGlossary } from '../../glossary/reading-glossary.ts';
import { createGlossarySearch } from '../../glossary/search.ts';

/** All that the popup asks of the glossary; a file of its own, which is loaded after the popup is seen. */
export function openGlossary(): PopupGlossary {
  const glossary = readingGlossary();
  const { search, suggest } = createGlossarySearch(glossary);
  return { shelf: glossary, search, suggest, lettersOf: spellingLetters };
}
