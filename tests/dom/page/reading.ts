import { afterEach, beforeEach, vi } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { createGlossaryLookUp, spellingsOf } from '../../../glossary/look-up.ts';
import type { ShortForm } from '../../../glossary/types.ts';
import { collectCues, cuesAmong, indexCues } from '../../../matching/cue-index.ts';
import { indexKnownForms } from '../../../matching/known-forms.ts';
import type { Question } from '../../../page/page-knowledge.ts';
import { PageReader, type PageReaderOptions } from '../../../page/page-reader.ts';
import { useBody } from './body.ts';

const glossary = bundledGlossary();
const { entriesOf } = createGlossaryLookUp(glossary);

export const KNOWN = indexKnownForms(spellingsOf(glossary));

/** A reader of this document, and what it asked for. */
export type Reading = {
  reader: PageReader;
  /** The short forms of every request, in order. */
  asked: ShortForm[][];
  onChange: ReturnType<typeof vi.fn<() => void>>;
  end(): void;
};

const open = new Set<Reading>();

const cues = indexCues(
  collectCues(
    glossary.fieldCues,
    glossary.entries.flatMap(({ senses }) => senses),
  ),
);

export const answerAtOnce: PageReaderOptions['lookUp'] = async ({ shortForms, known, words }) => {
  const senses = entriesOf([...shortForms, ...known]).flatMap((entry) => entry.senses);
  return { entries: entriesOf(shortForms), cues: cuesAmong(words, cues, senses) };
};

/** Stops the clock for a file's tests, and ends every reading with its test. */
export function useReading(): void {
  useBody();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    for (const reading of open) reading.end();
    vi.useRealTimers();
  });
}

/** @param answer what the glossary answers; a test may have it fail or take its time. */
export function startReading(answer: PageReaderOptions['lookUp'] = answerAtOnce): Reading {
  const controller = new AbortController();
  const asked: ShortForm[][] = [];
  const onChange = vi.fn<() => void>();
  const lookUp = (question: Question) => {
    if (question.shortForms.length > 0) asked.push([...question.shortForms]);
    return answer(question);
  };
  const { signal } = controller;
  const reader = new PageReader({ known: KNOWN, marksPageForms: true, lookUp, onChange, signal });
  const reading: Reading = {
    reader,
    asked,
    onChange,
    end() {
      controller.abort();
      open.delete(reading);
    },
  };
  open.add(reading);
  return reading;
}

/** Reads a page and waits for its marks. */
export async function read(html: string): Promise<Reading> {
  document.body.innerHTML = html;
  const reading = startReading();
  await settle();
  return reading;
}

/** Lets the reader notice what has changed, and do its work. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
}

/** The marks in the order of the page: "[EMS]" where a sense is claimed, "[EMT?]" where it is not. */
export function marksOf(root: Node = document.body): string {
  return [...textWithMarks(root).matchAll(/\[.*?\]/gs)].map(([mark]) => mark).join(' ');
}

/** Every range that is registered, whoever did it. */
export function ranges(): AbstractRange[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
}

/** All text of the page with its marks. */
export const body = (): string => textWithMarks(document.body);

/** All text below a node with its marks; shadow trees stand behind "#". */
export function textWithMarks(root: Node): string {
  const ends = new Map<Node, Map<number, string>>();
  const put = (node: Node, offset: number, sign: string): void => {
    const at = ends.get(node) ?? new Map<number, string>();
    at.set(offset, (at.get(offset) ?? '') + sign);
    ends.set(node, at);
  };
  for (const [name, highlight] of CSS.highlights) {
    if (name !== 'spellout-claimed' && name !== 'spellout-could-mean') continue;
    for (const range of highlight) {
      put(range.startContainer, range.startOffset, '[');
      put(range.endContainer, range.endOffset, name === 'spellout-claimed' ? ']' : '?]');
    }
  }
  return textOf(root, ends);
}

function textOf(node: Node, ends: ReadonlyMap<Node, ReadonlyMap<number, string>>): string {
  if (node instanceof Text) {
    const signs = ends.get(node);
    let text = '';
    for (let at = 0; at <= node.length; at += 1) text += (signs?.get(at) ?? '') + node.data.charAt(at);
    return text;
  }
  const inside = [...node.childNodes].map((child) => textOf(child, ends)).join('');
  const shadow = node instanceof Element ? node.shadowRoot : null;
  return shadow ? `${inside}#${textOf(shadow, ends)}` : inside;
}
