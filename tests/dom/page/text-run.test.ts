import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../matching/clean-text.ts';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import type { Span } from '../../../matching/types.ts';
import { createTextRuns, locate, type TextRun } from '../../../page/text-run.ts';
import { KNOWN } from '../../unit/matching/known.ts';
import { element, useBody } from './body.ts';
import { createRandom, type Random } from './random.ts';
import { runsBelow } from './runs.ts';

useBody();

/** The one run of some nodes in a paragraph. */
function runOf(...children: (Node | string)[]): TextRun {
  const paragraph = element('<p></p>');
  paragraph.append(...children);
  const [run] = runsBelow(paragraph);
  if (!run) throw new Error('The paragraph has no run.');
  return run;
}

/** Where short forms stand in the text of a run, as it is sent to and fro. */
function spansIn({ text }: TextRun): Span[] {
  const clean = cleanText(text);
  return findOccurrences(clean.text, KNOWN).map(({ start, end }) => ({
    start: clean.toOriginal(start),
    end: clean.toOriginalEnd(end),
  }));
}

/** Every place where a short form stands, as the nodes' own texts and offsets: "EM,0–T,1". */
function placesIn(run: TextRun): string[] {
  return spansIn(run).map((span) => {
    const { start, end } = locate(run, span);
    return `${start.node.data},${start.offset}–${end.node.data},${end.offset}`;
  });
}

/** The text between the ends of every occurrence, as the page holds it. */
function textsIn(run: TextRun): string[] {
  return spansIn(run).map((span) => {
    const { start, end } = locate(run, span);
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return String(range);
  });
}

describe('the place of a short form', () => {
  it.each([
    ['in one node', ['An EMT.'], ['An EMT.,3–An EMT.,6']],
    ['at the end of a node', ['An EMT', ' drives'], ['An EMT,3–An EMT,6']],
    ['at the start of a node', ['An ', 'EMT drives'], ['EMT drives,0–EMT drives,3']],
    ['over two nodes', ['An EM', 'T.'], ['An EM,3–T.,1']],
    ['over three nodes', ['E', 'M', 'T'], ['E,0–T,1']],
    ['beside an empty node', ['An ', '', 'EMT', '', '.'], ['EMT,0–EMT,3']],
    ['before a soft hyphen', ['EMT\u00ad drives'], ['EMT\u00ad drives,0–EMT\u00ad drives,3']],
    ['behind a soft hyphen', ['an \u00adEMT'], ['an \u00adEMT,4–an \u00adEMT,7']],
    ['around a soft hyphen', ['E\u00adMT'], ['E\u00adMT,0–E\u00adMT,4']],
    ['around a zero-width space between nodes', ['EM\u200b', 'T'], ['EM\u200b,0–T,1']],
    ['before a node of unseen characters alone', ['EMT', '\u200b'], ['EMT,0–EMT,3']],
    ['behind a node of unseen characters alone', ['\u2060', 'EMT'], ['EMT,0–EMT,3']],
    ['in full-width letters', ['ＥＭＴ'], ['ＥＭＴ,0–ＥＭＴ,3']],
    ['behind a character of two units', ['🚑 EMT'], ['🚑 EMT,3–🚑 EMT,6']],
    ['twice', ['EMS, EM', 'S'], ['EMS, EM,0–EMS, EM,3', 'EMS, EM,5–S,1']],
  ])('%s is exact', (_name, parts, places) => {
    expect(placesIn(runOf(...parts.map((part) => document.createTextNode(part))))).toEqual(places);
  });

  it('behind a gap counts the gap to no node', () => {
    const [before, after] = [document.createTextNode('An'), document.createTextNode('EMT')];
    expect(placesIn(runOf(before, document.createElement('br'), after))).toEqual(['EMT,0–EMT,3']);
  });

  it('in the only node of a run is the same as in its text', () => {
    const node = document.createTextNode('An EMT');
    const [run] = createTextRuns(document.body, [node], [false]);
    expect(run && locate(run, { start: 3, end: 6 })).toEqual({
      start: { node, offset: 3 },
      end: { node, offset: 6 },
    });
  });
});

const WORDS = [
  'EMS',
  'EMTs',
  'EMT-Basic',
  'E.M.S.',
  'an',
  'ambulance',
  '(ALS)',
  'EMT’s',
  'IV',
  'SpO2',
  'BLS,',
];
const UNSEEN = ['\u00ad', '\u200b', '\u2060', '\ufeff'];

/** A text cut into nodes at random, some of them in inline elements, with unseen characters strewn in. */
function scattered(text: string, random: Random): DocumentFragment {
  const fragment = new DocumentFragment();
  let parent: Node = fragment;
  let piece = '';
  const flush = (): void => {
    parent.appendChild(document.createTextNode(piece));
    piece = '';
    if (random.once(3)) parent = fragment;
    else if (random.once(2))
      parent = parent.appendChild(document.createElement(random.pick(['b', 'a', 'i'])));
  };
  for (const char of text) {
    if (random.once(12)) piece += random.pick(UNSEEN);
    piece += char;
    if (random.once(4)) flush();
  }
  flush();
  return fragment;
}

describe('a text scattered over nodes and elements', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'holds the same short forms as the clean text (seed %i)',
    (seed) => {
      const random = createRandom(seed);
      const text = Array.from({ length: 12 }, () => random.pick(WORDS)).join(' ');
      const clean = findOccurrences(text, KNOWN).map(({ start, end }) => text.slice(start, end));
      const texts = textsIn(runOf(scattered(text, random)));
      const unseen = new RegExp(`[${UNSEEN.join('')}]`, 'g');
      expect(texts.map((found) => found.replace(unseen, ''))).toEqual(clean);
      for (const found of texts) expect(found).toMatch(/^\w.*[\w.]$/);
    },
  );
});
