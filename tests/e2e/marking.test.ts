import { beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../settings/settings.ts';
import type { TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { type MarkCounts, placeOfMark, until, untilMarks } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;
let control: Control;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/marking.html`);
  control = await openControl(fixtures.browser, page);
});

const ALL: MarkCounts = { 'could-mean EMS': 4, 'claimed EMR': 2 };
const RECORD = 'emr-electronic-medical-record';

const chosenHere = () => ({
  host: new URL(fixtures.origin).host,
  shortForm: 'EMS',
  senseId: 'ems-emergency-medical-services',
});

const cases: readonly (readonly [string, () => Partial<Settings>, MarkCounts])[] = [
  ['the first in each section', () => ({ marking: 'section' }), { 'could-mean EMS': 2, 'claimed EMR': 2 }],
  ['the first on the page', () => ({ marking: 'page' }), { 'could-mean EMS': 1, 'claimed EMR': 1 }],
  ['all but what is muted', () => ({ mutedForms: ['EMS'] }), { 'claimed EMR': 2 }],
  ['none of a hidden field', () => ({ hiddenFields: ['transport'] }), { 'could-mean EMS': 4 }],
  ['what stands in code, too', () => ({ readsCode: true }), { ...ALL, 'could-mean EMT': 1 }],
  [
    'with the sense that was chosen for the site',
    () => ({ chosenSenses: [chosenHere()] }),
    { 'claimed EMS': 4, 'claimed EMR': 2 },
  ],
  [
    'with the sense that was chosen, though its field is hidden',
    () => ({ chosenSenses: [chosenHere()], hiddenFields: ['emergency-care'] }),
    { 'claimed EMS': 4, 'claimed EMR': 2 },
  ],
  [
    'as ever where the choice is another site’s',
    () => ({ chosenSenses: [{ host: 'other.example', shortForm: 'EMR', senseId: RECORD }], dwell: 100 }),
    ALL,
  ],
];

describe('an open page', () => {
  it.each(cases)('is marked at once as the settings say: %s', async (_what, settings, expected) => {
    await control.store({});
    expect(await untilMarks(page, ALL)).toEqual(ALL);
    await control.store(settings());
    expect(await untilMarks(page, expected)).toEqual(expected);
  });

  it('follows a rule for one page where its own script gives it another address', async () => {
    const { host, pathname } = await page.evaluate(() => ({
      host: location.host,
      pathname: location.pathname,
    }));
    await control.store({ siteRules: [{ pattern: `${host}${pathname}?away`, on: false }] });
    expect(await untilMarks(page, ALL)).toEqual(ALL);
    await page.evaluate(() => history.pushState(null, '', '?away'));
    expect(await untilMarks(page, {})).toEqual({});
    await page.evaluate(() => history.back());
    expect(await untilMarks(page, ALL)).toEqual(ALL);
    await control.store({});
  });

  it('is explained under the pointer where its marks have no look', async () => {
    await control.store({});
    await untilMarks(page, ALL);
    const [rect] = await placeOfMark(page, 'EMS');
    await control.store({ look: 'none' });
    expect(await untilMarks(page, {})).toEqual({});
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    const { left = 0, right = 0, top = 0, bottom = 0 } = rect ?? {};
    const tooltip = await until(
      async () => {
        await page.movePointer(1, 1);
        await page.movePointer((left + right) / 2, (top + bottom) / 2);
        return until(
          () => page.tooltip(),
          (tooltip) => tooltip !== null,
          1500,
        );
      },
      (tooltip) => tooltip !== null,
    );
    expect(tooltip?.text).toContain('EMS');
    await page.movePointer(1, 1);
  });
});
