import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { followClicks } from '../../../page/click.ts';
import { find, saw, useAskingPage } from './asking-page.ts';
import { mouse, tap } from './real-input.ts';

const page = useAskingPage(`
  <p id="EMS">EMS</p><p id="around"><span id="EMT">EMT</span></p>
  <p id="ours">ours</p><p id="gap">gap</p><p id="plain">plain</p>`);

const follow = (opens: boolean): void => followClicks(page.asked, { opens, signal: page.signal });

/** Long enough for a click to have been seen. */
const seenSoon = async (): Promise<string[]> => {
  await new Promise((resolve) => setTimeout(resolve, 60));
  return page.seen;
};

/** Puts the mark EMT into an element. */
function putInto(html: string): Element {
  const around = find('around');
  const mark = find('EMT');
  around.innerHTML = html;
  const [control] = around.children;
  (around.querySelector('.in') ?? (control as Element)).append(mark);
  control?.addEventListener('click', (event) => event.preventDefault());
  return control as Element;
}

const CONTROLS = [
  '<a href="/elsewhere"></a>',
  '<button type="button"></button>',
  '<label></label>',
  '<details><summary class="in"></summary></details>',
  '<div role="button" tabindex="0"></div>',
  '<span role="menuitemcheckbox"></span>',
  '<a href="/elsewhere"><em class="in"></em></a>',
];

describe('a click, where it opens', () => {
  it('opens a mark, and a second one closes it', async () => {
    follow(true);
    await userEvent.click(find('EMS'));
    await saw(page, ['open EMS']);
    await userEvent.click(find('EMS'));
    await saw(page, ['open EMS', 'close']);
  });

  it('goes from mark to mark, and closes elsewhere, but not in the tooltip', async () => {
    follow(true);
    await userEvent.click(find('EMS'));
    await userEvent.click(find('EMT'));
    await userEvent.click(find('ours'));
    expect(await seenSoon()).toEqual(['open EMS', 'open EMT']);
    await userEvent.click(find('plain'));
    await saw(page, ['open EMS', 'open EMT', 'close']);
  });

  it.each(CONTROLS)('leaves %s to do what it does', async (html) => {
    follow(true);
    putInto(html);
    await userEvent.click(find('EMT'));
    expect(await seenSoon()).toEqual([]);
  });

  it('opens nothing where it ends a selection', async () => {
    follow(true);
    await mouse('down', find('plain'));
    await mouse('drag', find('EMS'));
    await mouse('up', find('EMS'));
    await userEvent.click(find('EMS'), { modifiers: ['Shift'] } as never);
    expect(await seenSoon()).toEqual([]);
  });

  it('prevents nothing', async () => {
    follow(true);
    const prevented: boolean[] = [];
    addEventListener('click', (event) => prevented.push(event.defaultPrevented), { signal: page.signal });
    await userEvent.click(find('EMS'));
    await userEvent.click(find('EMS'));
    expect(prevented).toEqual([false, false]);
  });

  it('opens nothing when the page makes it up', async () => {
    follow(true);
    const { x, y } = find('EMS').getBoundingClientRect();
    find('EMS').click();
    const init = { clientX: x + 5, clientY: y + 5, detail: 1, bubbles: true };
    find('EMS').dispatchEvent(new PointerEvent('click', init));
    expect(await seenSoon()).toEqual([]);
  });
});

describe('a click, where the pointer opens by itself', () => {
  it('opens nothing', async () => {
    follow(false);
    await userEvent.click(find('EMS'));
    expect(await seenSoon()).toEqual([]);
  });

  it('leaves the mark open that it is on, and closes one that it is not on', async () => {
    follow(false);
    page.asked.open(page.mark('EMS'), { by: 'pointer', point: { x: 0, y: 0 } });
    await userEvent.click(find('EMS'));
    expect(await seenSoon()).toEqual(['open EMS']);
    await userEvent.click(find('plain'));
    await saw(page, ['open EMS', 'close']);
  });
});

describe('a tap', () => {
  it('opens a mark whatever a click does, and closes it elsewhere', async () => {
    follow(false);
    await tap(find('EMS'));
    await saw(page, ['open EMS']);
    await tap(find('ours'));
    await tap(find('EMT'));
    await saw(page, ['open EMS', 'open EMT']);
    await tap(find('plain'));
    await saw(page, ['open EMS', 'open EMT', 'close']);
  });

  it('on the open mark closes it', async () => {
    follow(false);
    await tap(find('EMS'));
    await saw(page, ['open EMS']);
    await tap(find('EMS'));
    await saw(page, ['open EMS', 'close']);
  });

  it.each(CONTROLS)('leaves %s to do what it does', async (html) => {
    follow(false);
    const control = putInto(html);
    let clicks = 0;
    control.addEventListener('click', () => {
      clicks += 1;
    });
    await tap(find('EMT'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(clicks).toBe(1);
    expect(page.seen).toEqual([]);
  });
});
