/*
 * What is done to the page in the storm. These functions are sent to it as source: each sees its argument
 * and the page alone.
 */

/** How a storm goes: `insert` puts new paragraphs in and takes old ones out, `text` changes what is there. */
export type StormKind = 'insert' | 'text';

/** A storm: so many changes a second, for so many seconds, on a page of so many paragraphs. */
export type Storm = { kind: StormKind; perSecond: number; seconds: number; paragraphs: number };

/** What the storm came to: changes really made, and the time it took, in milliseconds. */
export type StormRun = { changes: number; milliseconds: number };

/** The page that the storm comes over. */
export function pageBeforeStorm(paragraphs: number): string {
  const paragraph = (number: number): string => `<p>Call ${number}: the EMS crew is on its way.</p>`;
  return `<div id="storm">${Array.from({ length: paragraphs }, (_, number) => paragraph(number)).join('')}</div>`;
}

/** Lets the storm come over the page. Every tenth change brings a short form. */
export async function storm({ kind, perSecond, seconds, paragraphs }: Storm): Promise<StormRun> {
  const root = document.querySelector('#storm');
  if (!root) throw new Error('There is no place for the storm.');
  const textOf = (number: number): string =>
    number % 10 === 0
      ? `Call ${number}: an EMT of the EMS crew has the AED.`
      : `Call ${number}: nothing more is known of the neighbor and the gray house.`;
  const change = (number: number): void => {
    if (kind === 'text') {
      const text = root.children[number % root.children.length]?.firstChild;
      if (text) text.nodeValue = textOf(number);
      return;
    }
    const paragraph = document.createElement('p');
    paragraph.textContent = textOf(number);
    root.append(paragraph);
    if (root.children.length > paragraphs) root.firstElementChild?.remove();
  };
  const start = performance.now();
  let changes = 0;
  while (changes < perSecond * seconds) {
    // As many as are due by now: a timer that comes late must not make the storm a calm one.
    const due = Math.min(((performance.now() - start) / 1000) * perSecond, perSecond * seconds);
    while (changes < due) {
      change(changes);
      changes += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  return { changes, milliseconds: performance.now() - start };
}

/** How often each text is marked: `{ "claimed EMS": 25 }`. */
export function marksByText(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('spellout-')) continue;
    for (const { startContainer, startOffset, endOffset } of highlight) {
      const key = `${name} ${startContainer.nodeValue?.slice(startOffset, endOffset)}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

/** Waits until the page is marked, and until no mark has come or gone for a second. */
export async function whenMarksRest(): Promise<void> {
  const count = (): number =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('spellout-') ? size : 0), 0);
  for (let last = -1, since = performance.now(); last <= 0 || performance.now() - since < 1000; ) {
    const now = count();
    if (now !== last) since = performance.now();
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
