import type { ComponentChild } from 'preact';
import type { LongForm } from '../glossary/types.ts';

type LongFormTextProps = {
  text: LongForm;
  /** Indices into `text` of the letters that spell the short form, ascending. */
  letters: readonly number[];
  /** Whether the page wrote it, in a language of its own, and not the glossary. */
  isFromPage?: boolean;
};

/**
 * A long form with the letters that make the short form set off. The parts lie
 * side by side without white space, so its text is the long form and no more.
 */
export function LongFormText({ text, letters, isFromPage = false }: LongFormTextProps) {
  const parts: ComponentChild[] = [];
  let done = 0;
  for (const index of letters) {
    if (index < done || index >= text.length) continue;
    if (index > done) parts.push(text.slice(done, index));
    parts.push(
      <b class="letter" key={index}>
        {text.charAt(index)}
      </b>,
    );
    done = index + 1;
  }
  if (done < text.length) parts.push(text.slice(done));
  return (
    <span class="long-form-text" lang={isFromPage ? '' : 'en'}>
      {parts}
    </span>
  );
}
