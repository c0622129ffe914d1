/*
 * What is done to the page of many marks. These functions are sent to it as source: each sees its argument
 * and the page alone. All times are milliseconds.
 */

/** A page of so many rows with two marks each, below a line that can be changed to force a frame. */
export function pageOfRows(rows: number): string {
  const row = (number: number): string =>
    `<tr><td>Call ${number}<td>EMS crew ${number % 90}<td>the ${number % 2 ? 'EMT' : 'AEMT'} on board`;
  return `<style>
      table { table-layout: fixed; border-collapse: collapse; width: 900px }
      #line::after { content: attr(data-tick) }
      td { height: 24px; padding: 0; font: 14px/24px sans-serif }
    </style>
    <p id="line" data-tick="0">The frame is </p>
    <table><tbody>${Array.from({ length: rows }, (_, number) => row(number)).join('')}</tbody></table>`;
}

/** Waits until the page is marked; tells when that was, counted from the start of the load. */
export async function whenMarked(): Promise<number> {
  const isMarked = (): boolean =>
    [...CSS.highlights].some(([name, { size }]) => name.startsWith('spellout-') && size > 0);
  while (!isMarked()) await new Promise((resolve) => setTimeout(resolve, 5));
  return performance.now();
}

/** Lets everything that waits have its turn, also what only waits for an answer of the background. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
}

/**
 * Times a frame, from the callback in which a line far from the marks changes to the second callback after
 * it. The line is changed by an attribute that the extension does not listen to, so that its answer to a
 * change is no part of the frame. For a first frame the marks were taken out of the page's registry before
 * and come back with the change; on a page without marks there is nothing to put back, and all else is
 * the same.
 */
export async function timeFrame({ isFirst }: { isFirst: boolean }): Promise<number> {
  const frame = (): Promise<number> =>
    new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const marks = isFirst ? [...CSS.highlights] : [];
  if (isFirst) CSS.highlights.clear();
  await frame();
  await frame();
  const start = await frame();
  document.querySelector('#line')?.setAttribute('data-tick', String(start));
  for (const [name, highlight] of marks) CSS.highlights.set(name, highlight);
  await frame();
  return (await frame()) - start;
}

/** Changes a line of text; the second time around it has no word that is new to the page. */
export function changeText(): void {
  const [text] = document.querySelector('#line')?.childNodes ?? [];
  if (text) text.nodeValue = text.nodeValue === 'The frame is ' ? 'The frame was ' : 'The frame is ';
}

/** Scrolls by so many steps, a step a frame; tells how long each frame took. */
export async function timeScrolling(steps: number): Promise<number[]> {
  const frame = (): Promise<number> =>
    new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const times: number[] = [];
  let last = await frame();
  for (let step = 0; step < steps; step += 1) {
    scrollBy({ top: 400, behavior: 'instant' });
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

type Pointed = { pointed?: number[] };

/**
 * From now on, notes how long the page's turn takes in the frame after each move of the pointer, between a
 * callback asked for before any other listener has seen the move and one asked for after. This has to be
 * called before others listen.
 */
export function notePointer(): void {
  const pointed: number[] = [];
  (globalThis as Pointed).pointed = pointed;
  let start = 0;
  const capture = true;
  addEventListener(
    'pointermove',
    () =>
      requestAnimationFrame(() => {
        start = performance.now();
      }),
    { capture },
  );
  // The target is below the window, so its listeners are called after all that capture on the window.
  document.addEventListener(
    'pointermove',
    () => requestAnimationFrame(() => pointed.push(performance.now() - start)),
    { capture },
  );
}

/** What was noted of the pointer since the last call. */
export function takePointed(): number[] {
  return (globalThis as Pointed).pointed?.splice(0) ?? [];
}

/** Where marks can be pointed at after scrolling to the middle: the middle of each second cell, in CSS pixels. */
export function placesToPoint(): { x: number; y: number }[] {
  const rows = document.querySelectorAll('tr');
  rows[Math.floor(rows.length / 2)]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return [...rows].flatMap((row) => {
    const { left, top, height } = row.children[1]?.getBoundingClientRect() ?? new DOMRect();
    return top > 0 && top < innerHeight - height ? { x: left + 14, y: top + height / 2 } : [];
  });
}

/** So many rows, taken away in so many turns at once. */
type Removal = { rows: number; turns: number };

/** Removes rows one by one; tells how long each turn took, since the machine may halt some of them. */
export function timeRemoval({ rows, turns }: Removal): number[] {
  const body = document.querySelector('tbody');
  if (!body) throw new Error('The page has no rows.');
  const all = [...body.children].slice(0, rows);
  // Where the browser offers it: nobody is to pay for the garbage of what came before.
  (globalThis as { gc?: () => void }).gc?.();
  return Array.from({ length: turns }, (_, turn) => {
    const some = all.slice((turn * rows) / turns, ((turn + 1) * rows) / turns);
    const start = performance.now();
    for (const row of some) body.removeChild(row);
    return performance.now() - start;
  });
}

/** The same with all the rows of a turn as one range. */
export function timeRangeRemoval({ rows, turns }: Removal): number[] {
  const body = document.querySelector('tbody');
  if (!body) throw new Error('The page has no rows.');
  (globalThis as { gc?: () => void }).gc?.();
  return Array.from({ length: turns }, () => {
    const range = document.createRange();
    range.setStart(body, 0);
    range.setEnd(body, rows / turns);
    const start = performance.now();
    range.deleteContents();
    return performance.now() - start;
  });
}
