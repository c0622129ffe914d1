import { describe, expect, it } from 'vitest';
import { element } from './body.ts';
import { createRandom, type Random } from './random.ts';
import { settle, startReading, textWithMarks, useReading } from './reading.ts';

useReading();

/*
 * How a page cuts its text into nodes is no matter. Seeded rather than left to
 * fast-check: a page is read asynchronously, against a clock that stands still.
 */

const PIECES = [
  ...['EMS', 'EMTs', 'EMT-Basic', 'EMR’s', 'E.M.S.', '(AED)', 'SpO2', 'NREMT', 'ALS/BLS', 'IV', 'ZBWs'],
  ...['an', 'ambulance', 'paramedics', 'crew.', 'The patient', 'Hadoop', 'cluster', 'cost AED 250', '🚑'],
  ...['Elastic MapReduce (EMR)', 'zebra body weight (ZBW)', 'emergency medical services', 'Café', '救急'],
];
const INLINE = ['b', 'i', 'span', 'a', 'abbr'];
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff'];
const ALL_UNSEEN = new RegExp(`[${UNSEEN.join('')}]`, 'gu');

const CASES = 200;

/** The text cut anywhere into nodes, some of them in inline elements, with unseen characters strewn in. */
function scattered(text: string, random: Random): DocumentFragment {
  const fragment = new DocumentFragment();
  let parent: Node = fragment;
  let piece = '';
  const flush = (): void => {
    parent.appendChild(document.createTextNode(piece));
    piece = '';
    if (random.once(3)) parent = parent.parentNode ?? fragment;
    else if (random.once(2)) parent = parent.appendChild(document.createElement(random.pick(INLINE)));
  };
  // By units of UTF-16: a page may well part the two halves of an emoji.
  for (let at = 0; at < text.length; at += 1) {
    if (random.once(12)) piece += random.pick(UNSEEN);
    piece += text.charAt(at);
    if (random.once(5)) flush();
  }
  flush();
  return fragment;
}

/** The page's text with its marks where a paragraph holds just this. */
async function markedIn(...content: readonly (Node | string)[]): Promise<string> {
  const paragraph = element('<p></p>');
  paragraph.append(...content);
  const { end } = startReading();
  await settle();
  const marked = textWithMarks(paragraph);
  end();
  paragraph.remove();
  return marked;
}

describe('a text scattered over nodes and inline elements', () => {
  it.each(Array.from({ length: CASES }, (_, seed) => seed))(
    'has the marks of the clean text in one node, at the same places (seed %i)',
    async (seed) => {
      const random = createRandom(seed + 1000);
      const text = Array.from({ length: 14 }, () => random.pick(PIECES)).join(random.pick([' ', ', ']));
      const clean = await markedIn(text);
      const marked = await markedIn(scattered(text, random));
      expect(marked.replace(ALL_UNSEEN, ''), text).toBe(clean);
      expect(clean.replace(/\?\]|[[\]]/g, '')).toBe(text);
    },
  );

  it('has marks in most of these texts at all, claimed and open', async () => {
    let [claimed, open] = [0, 0];
    for (let seed = 0; seed < 20; seed += 1) {
      const random = createRandom(seed + 1000);
      const text = Array.from({ length: 14 }, () => random.pick(PIECES)).join(' ');
      const marked = await markedIn(text);
      claimed += (marked.match(/[^?]\]/g) ?? []).length;
      open += (marked.match(/\?\]/g) ?? []).length;
    }
    expect(claimed).toBeGreaterThan(20);
    expect(open).toBeGreaterThan(10);
  });

  it('draws in nothing unseen at the ends of a mark', async () => {
    const marked = await markedIn('an \u00ad', 'E\u200b', 'MS', '\u00ad drives');
    expect(marked).toBe('an \u00ad[E\u200bMS?]\u00ad drives');
  });
});
