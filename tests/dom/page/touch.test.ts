import { beforeEach, describe, expect, it } from 'vitest';
import { followClicks } from '../../../page/click.ts';
import { followLongPress } from '../../../page/touch.ts';
import { find, pause, saw, useAskingPage } from './asking-page.ts';
import { finger, mouse, openMenu, tap } from './real-input.ts';

const page = useAskingPage(`
  <p id="EMS" style="height:40px">EMS</p>
  <p><a id="EMT" href="#followed" style="display:block;height:40px">EMT</a></p>
  <p id="ours">ours</p><p id="gap">gap</p><p id="plain" style="height:40px">plain</p>
  <div style="height:5000px"></div>`);

/** Longer than a long press has to be. */
const LONG = 700;

let clicks: string[];
let menus: boolean[];

beforeEach(() => {
  clicks = [];
  menus = [];
  followLongPress(page.asked, page.signal);
  followClicks(page.asked, { opens: false, signal: page.signal });
  const { signal } = page;
  const note = (event: Event): unknown => clicks.push((event.target as Element).id);
  document.addEventListener('click', note, { signal });
  addEventListener('contextmenu', (event) => menus.push(event.defaultPrevented), { signal });
  history.replaceState(null, '', '#');
  scrollTo(0, 0);
});

/** Puts a finger down for a while. */
async function press(id: string, time = LONG): Promise<void> {
  await finger('down', find(id));
  await pause(time);
  await finger('up');
  await pause(450);
}

describe('a long press', () => {
  it('reads a mark, and shows no menu of the browser’s own', async () => {
    await press('EMS');
    expect(page.seen).toEqual(['open EMS']);
    expect(menus.filter((prevented) => !prevented)).toEqual([]);
    expect(clicks).toEqual([]);
  });

  it('reads a mark within a link, and does not follow it', async () => {
    await press('EMT');
    expect(page.seen).toEqual(['open EMT']);
    expect(menus.filter((prevented) => !prevented)).toEqual([]);
    expect(clicks).toEqual([]);
    expect(location.hash).toBe('');
  });

  it('reads nothing before its time', async () => {
    await finger('down', find('EMT'));
    await pause(300);
    expect(page.seen).toEqual([]);
    await finger('up');
  });

  it('is one as soon as the browser says so with its menu, which then stays away', async () => {
    await finger('down', find('EMS'));
    // No browser that is driven opens one by touch: a mouse has to.
    await openMenu(find('EMS'));
    expect(page.seen).toEqual(['open EMS']);
    expect(menus).toEqual([true]);
    await finger('up');
  });

  it('keeps the browser’s menu for everything else', async () => {
    await press('plain');
    await openMenu(find('plain'));
    await press('EMS');
    await openMenu(find('EMS'));
    expect(menus).toEqual([false, false]);
  });

  it('is none if the finger strays', async () => {
    await finger('down', find('EMS'));
    await finger('move', find('EMS'), { x: 30, y: 0 });
    await pause(LONG);
    await finger('up');
    expect(page.seen).toEqual([]);
  });

  it('may tremble', async () => {
    await finger('down', find('EMS'));
    await finger('move', find('EMS'), { x: 3, y: 3 });
    await pause(LONG);
    await finger('up');
    await saw(page, ['open EMS']);
  });

  it('is followed by clicks as ever', async () => {
    await press('EMT');
    await tap(find('EMT'));
    await pause(450);
    expect(clicks).toEqual(['EMT']);
    expect(location.hash).toBe('#followed');
  });

  it('of a mouse button is none', async () => {
    await mouse('down', find('EMS'));
    await pause(LONG);
    await mouse('up', find('EMS'));
    expect(page.seen).toEqual([]);
  });

  it('that the page makes up is none', async () => {
    const { x, y } = find('EMS').getBoundingClientRect();
    const init = { clientX: x + 5, clientY: y + 5, isPrimary: true, pointerType: 'touch', bubbles: true };
    find('EMS').dispatchEvent(new PointerEvent('pointerdown', init));
    await pause(LONG);
    expect(page.seen).toEqual([]);
    expect(
      find('EMT').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
    ).toBe(true);
  });
});

describe('a short tap', () => {
  it('follows the link that a mark is in', async () => {
    await tap(find('EMT'));
    await pause(450);
    expect(page.seen).toEqual([]);
    expect(location.hash).toBe('#followed');
  });
});

describe('a finger that scrolls', () => {
  it('opens nothing, wherever it goes down and lifts', async () => {
    await finger('down', find('EMT'));
    for (const y of [-20, -60, -120, -200]) {
      await finger('move', find('EMT'), { x: 0, y });
      await pause(200);
    }
    await finger('up');
    await pause(450);
    expect(page.seen).toEqual([]);
    expect(clicks).toEqual([]);
  });
});
