import type { ComponentChild } from 'preact';
import type { LongForm } from '../../glossary/types.ts';
import { GLOSSARY_LANGUAGE } from './glossary-language.ts';

type LongFormTextProps = {
  text: LongForm;
  /** Indices into `text` of the letters that spell the short form, ascending. */
  letters: readonly number[];
  /** The language it is written in; empty where nobody knows, as of what a page wrote. */
  language?: string | undefined;
};

/**
 * A long form with the letters that make the short form set off. The parts lie
 * side by side without white space, so its text is the long form and no more.
 */
export function LongFormText({ text, letters, language = GLOSSARY_LANGUAGE }: LongFormTextProps) {
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
    <span class="long-form-text" lang={language}>
      {parts}
    </span>
  );
}
