import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, leaveMarks, settledMarks, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;
let control: Control;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
  await settledMarks(page);
  control = await openControl(fixtures.browser, page);
});

afterAll(() => control.page.close());

/** The addresses of the open popups, from their file name on. */
const popups = () =>
  control.page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { getContexts(filter: object): Promise<{ documentUrl?: string }[]> } }
    >;
    const found = await (browser ?? chrome).runtime.getContexts({ contextTypes: ['POPUP'] });
    return found.map(({ documentUrl = '' }) => documentUrl.replace(/.*\/popup\.html/, 'popup.html'));
  });

describe('a button of the tooltip', () => {
  it.each([['EMT', 'I know this one', /^popup\.html#at=mute&shortForm=EMT$/]])(
    'on %s, “%s”, asks in the popup and changes nothing by itself',
    async (mark, name, address) => {
      const stored = await control.stored();
      const { controls } = await hoverMark(page, mark);
      const button = controls.find((one) => one.name === name);
      await page.movePointer(button?.x ?? 0, button?.y ?? 0);
      // Longer than Chromium takes to notice that the tooltip can be seen.
      await new Promise((resolve) => setTimeout(resolve, 400));
      await page.click(button?.x ?? 0, button?.y ?? 0);
      const opened = await until(popups, (found) => found.some((one) => address.test(one)));
      expect(opened.filter((one) => address.test(one))).toHaveLength(1);
      expect(await control.stored()).toEqual(stored);
      await page.activate();
      await leaveMarks(page);
    },
  );
});
