import { afterEach, beforeEach, vi } from 'vitest';
import { createGlossaryAnswers } from '../../../entrypoints/background/glossary-answers.ts';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { spellingsOf } from '../../../glossary/spellings.ts';
import type { ShortForm } from '../../../glossary/types.ts';
import { indexesOf } from '../../../matching/indexes.ts';
import { filterOfSpellings } from '../../../matching/spelling-filter.ts';
import type { Glossary } from '../../../page/asking.ts';
import type { Choices } from '../../../page/choices.ts';
import { PageReader } from '../../../page/page-reader.ts';
import { DEFAULT_SETTINGS } from '../../../settings/settings.ts';
import { useBody } from './body.ts';

const glossary = bundledGlossary();
const answers = createGlossaryAnswers(indexesOf(glossary));

export const FILTER = filterOfSpellings(spellingsOf(glossary));

/** A reader of this document, and what it asked for. */
export type Reading = {
  reader: PageReader;
  /** The short forms that it did not have the entries of, of every decision, in order. */
  asked: ShortForm[][];
  /** The texts of every other question, in order. */
  read: string[][];
  onChange: ReturnType<typeof vi.fn<() => void>>;
  end(): void;
};

const open = new Set<Reading>();

/** What is chosen unless a test says otherwise. */
const DEFAULTS: Choices = { ...DEFAULT_SETTINGS, chosen: {} };

/** The bundled glossary, as the background answers for it: what goes to and fro can be sent. */
export const GLOSSARY: Glossary = {
  readBlocks: async (question) => structuredClone(answers.readBlocks(structuredClone(question))),
  decide: async (question) => structuredClone(answers.decide(structuredClone(question))),
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

/**
 * @param answering what the glossary answers; a test may have it fail or take its time.
 * @param choices other than everyone begins with.
 */
export function startReading(answering: Partial<Glossary> = {}, choices: Partial<Choices> = {}): Reading {
  const controller = new AbortController();
  const asked: ShortForm[][] = [];
  const read: string[][] = [];
  const onChange = vi.fn<() => void>();
  const given = { ...GLOSSARY, ...answering };
  const reader = new PageReader({
    filter: FILTER,
    ...DEFAULTS,
    ...choices,
    glossary: {
      readBlocks(question) {
        read.push(question.blocks.flatMap((runs) => runs.map(({ text }) => text)));
        return given.readBlocks(question);
      },
      decide(question) {
        const forms = question.forms.map(({ shortForm }) => shortForm);
        asked.push(forms.filter((form) => !question.known.includes(form)));
        return given.decide(question);
      },
    },
    onChange,
    signal: controller.signal,
  });
  const reading: Reading = {
    reader,
    asked,
    read,
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
export async function read(html: string, choices: Partial<Choices> = {}): Promise<Reading> {
  document.body.innerHTML = html;
  const reading = startReading({}, choices);
  await settle();
  return reading;
}

/** Lets the reader notice what has changed, and do its work. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
  // Its slices go before what others wait for.
  for (let turn = 0; turn < 3; turn += 1) await turnOfOthers();
}

/** The next task: all that waits for promises alone is done by then. A message is sooner than any real timer. */
export function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
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
