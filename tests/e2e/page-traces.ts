import type { TestPage } from './browser/test-browser.ts';
import { marksOf, pause, settledMarks } from './marks.ts';
import { RECORDED } from './stripped-pages.ts';

/** All that a page can tell of its own tree, and what its observer has seen. */
export type PageTraces = {
  outerHTML: string;
  innerText: string;
  /** One line for each kind of mutation record. */
  seen: string[];
  nodes: number;
};

/** How long a page without a mark is given to show a trace of us, in milliseconds. */
const QUIET_TIME = 600;

/** Waits until a page with the extension has shown whatever it will show; says whether it is marked. */
export async function settle(page: TestPage): Promise<boolean> {
  await pause(QUIET_TIME);
  if (Object.keys(await marksOf(page)).length === 0) return false;
  await settledMarks(page);
  return true;
}

/** Reads the traces of a page that `serveStripped` has served. */
export function tracesOf(page: TestPage): Promise<PageTraces> {
  return page.evaluate((recorded) => {
    const seen = (window as unknown as Record<string, Set<string>>)[recorded] ?? new Set();
    return {
      outerHTML: document.documentElement.outerHTML,
      innerText: document.documentElement.innerText,
      seen: [...seen].sort(),
      nodes: document.querySelectorAll('*').length,
    };
  }, RECORDED);
}

/** What differs between two readings of one page, in a line each; none where they are alike. */
export function differences(ours: PageTraces, plain: PageTraces): string[] {
  const lines: string[] = [];
  for (const name of ['outerHTML', 'innerText'] as const) {
    if (ours[name] !== plain[name]) lines.push(`${name} ${parting(ours[name], plain[name])}`);
  }
  if (ours.nodes !== plain.nodes)
    lines.push(`${ours.nodes} elements with the extension, ${plain.nodes} without`);
  const record = (names: string[], others: string[]) => names.filter((name) => !others.includes(name));
  for (const line of record(ours.seen, plain.seen)) lines.push(`seen only with the extension: ${line}`);
  for (const line of record(plain.seen, ours.seen)) lines.push(`seen only without the extension: ${line}`);
  return lines;
}

/** Shows where two texts part. */
function parting(ours: string, plain: string): string {
  let at = 0;
  while (ours[at] === plain[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 60));
  return `parts at ${at}: ${around(ours)} with the extension, ${around(plain)} without`;
}
