import type { PopupGlossary } from '../../components/popup-glossary.ts';
import { spellingLetters } from '../../glossary/letters.ts';
import { createGlossaryLookUp } from '../../glossary/look-up.ts';
import { readingGlossary } from '../../glossary/reading-glossary.ts';

/** All that the popup asks of the glossary; a file of its own, which is loaded after the popup is seen. */
export function openGlossary(): PopupGlossary {
  const glossary = readingGlossary();
  const { search } = createGlossaryLookUp(glossary);
  return { shelf: glossary, search, suggest: () => [], lettersOf: spellingLetters };
}
