import { randomOf } from './matching/random.ts';
import { textOf } from './matching/texts.ts';

/** How often a word of a paragraph stands in markup of its own. */
const MARKED_UP = 0.03;

const TAGS = ['em', 'strong', 'a', 'span'] as const;

/** Paragraphs under a heading. */
const SECTION = 8;

/** A text that the pages are cut from: long enough to be made of many words, and made in no time. */
const LENGTH = 1024 * 1024;

/** A page of prose as HTML, with so many characters of text: paragraphs, headings, markup within the lines. */
export function prosePage(characters: number): string {
  const random = randomOf(4);
  const paragraphs = textOf('prose', Math.min(characters, LENGTH)).split('\n\n');
  const pieces: string[] = [];
  let written = 0;
  for (let number = 0; written < characters; number += 1) {
    const text = (paragraphs[number % paragraphs.length] ?? '').slice(0, characters - written);
    const heading = number % SECTION === 0 ? `<h2>Part ${number / SECTION + 1}</h2>` : '';
    const words = text.split(' ').map((word) => {
      if (random() >= MARKED_UP) return word;
      const tag = TAGS[Math.floor(random() * TAGS.length)] ?? 'em';
      return `<${tag}>${word}</${tag}>`;
    });
    pieces.push(`${heading}<p>${words.join(' ')}</p>`);
    // The blank lines between paragraphs are text of the page, too.
    written += text.length + 2;
  }
  return `<body>${pieces.join('\n\n')}</body>`;
}
