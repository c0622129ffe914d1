import { afterEach, beforeEach, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Asked } from '../../../page/asked.ts';
import { PlacedOccurrence } from '../../../page/findings.ts';
import { useBody } from './body.ts';

/** A page with marks that a reader can ask about, and a tooltip that only writes down what it is asked. */
export type AskingPage = {
  asked: Asked;
  /** "open EMS", "close", in order. */
  seen: string[];
  /** What was made ready to be shown. */
  prepared: string[];
  /** The mark with a short form. */
  mark(shortForm: string): PlacedOccurrence;
  signal: AbortSignal;
  end(): void;
};

export const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Fills the page anew for every test of a file. The tooltip is the element "ours". */
export function useAskingPage(html: string): AskingPage {
  useBody();
  const page = {} as AskingPage;
  beforeEach(() => {
    document.body.innerHTML = html;
    Object.assign(page, makePage());
  });
  afterEach(() => page.end());
  return page;
}

function makePage(): AskingPage {
  const controller = new AbortController();
  const seen: string[] = [];
  const prepared: string[] = [];
  let opened: PlacedOccurrence | null = null;
  const marks = ['EMS', 'EMT'].map(occurrenceIn);
  const asked: Asked = {
    hit: (x, y) =>
      marks.find(({ shortForm }) => find(shortForm).contains(document.elementFromPoint(x, y))) ?? null,
    isOurs: (event) => event.target instanceof Node && find('ours').contains(event.target),
    isNear: ({ x, y }) => find('gap').contains(document.elementFromPoint(x, y)),
    opened: () => opened,
    prepare: ({ shortForm }) => void prepared.push(shortForm),
    open(mark) {
      opened = mark;
      seen.push(`open ${mark.shortForm}`);
    },
    close() {
      opened = null;
      seen.push('close');
    },
  };
  const mark = (shortForm: string) => marks.find((one) => one.shortForm === shortForm) as PlacedOccurrence;
  return { asked, seen, prepared, mark, signal: controller.signal, end: () => controller.abort() };
}

function occurrenceIn(shortForm: string): PlacedOccurrence {
  const node = find(shortForm).firstChild as Text;
  const place = { start: { node, offset: 0 }, end: { node, offset: 3 } };
  return new PlacedOccurrence({ shortForm, run: 0, start: 0, end: 3 }, place, null);
}

/** Moves the real mouse, and waits until all of some things have been seen. */
export async function hover(page: AskingPage, id: string, expected: readonly string[]): Promise<void> {
  await userEvent.hover(find(id));
  await saw(page, expected);
}

export async function saw(page: AskingPage, expected: readonly string[]): Promise<void> {
  await vi.waitFor(() => {
    if (page.seen.join() !== expected.join()) throw new Error(`Seen: ${page.seen.join()}`);
  }, 3000);
}

export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
