import { beforeAll, describe, expect, it } from 'vitest';
import type { Look } from '../../page/choices.ts';
import type { TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { placeOfMark, until, untilMarks } from './marks.ts';
import { type Area, type Color, contrastIn, groundOf, type Paint, paintOf, pixelsOver } from './paint.ts';

/** WCAG 2.2: of text, and of what has to be seen beside it. */
const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;

/** A tint is a hint: it has to differ, no more. */
const TINT_CONTRAST = 1.02;

/** How many pixels a tint below three letters has at least: wide and high enough to be seen though it is pale. */
const LEAST_TINT = 300;

/** How many pixels a line under three letters has at least that stand out. */
const LEAST_LINE = 15;

/** How far below its letters a short form's line may reach, in pixels. */
const LINE_REACH = 6;

const GROUNDS = [
  ...['light', 'gray', 'paper', 'dark', 'dim', 'teal', 'yellow', 'red'],
  ...['least', 'faint', 'fair', 'night', 'middle'],
];
const CLAIMED = { mark: 'EMS', marks: { 'claimed EMS': GROUNDS.length, 'could-mean EMT': GROUNDS.length } };

const fixtures = useFixtures();
let page: TestPage;
let control: Control;
/** Where each short form stands on each ground. */
let places: { ground: string; form: string; area: Area }[];
/** What these places are painted in without any mark. */
let bare: Paint[];

const chosenSenses = () => [
  {
    host: new URL(fixtures.origin).host,
    shortForm: 'EMS',
    senseId: 'ems-emergency-medical-services',
  },
];

const paint = (): Promise<Paint[]> =>
  paintOf(
    page,
    places.map(({ area }) => area),
  );

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/grounds.html`);
  control = await openControl(fixtures.browser, page);
  await control.store({ chosenSenses: chosenSenses() });
  expect(await untilMarks(page, CLAIMED.marks)).toEqual(CLAIMED.marks);
  places = [];
  for (const form of ['EMS', 'EMT']) {
    for (const [nth, ground] of GROUNDS.entries()) {
      const [rect] = await placeOfMark(page, form, nth);
      if (!rect) throw new Error(`${form} is not marked on ${ground} ground.`);
      places.push({ ground, form, area: rounded(rect) });
    }
  }
  await control.store({ chosenSenses: chosenSenses(), look: 'none' });
  await untilMarks(page, {});
  bare = await paint();
});

/** The whole pixels of a place, with room for a line. */
function rounded({ left, top, right, bottom }: Area): Area {
  return {
    left: Math.ceil(left),
    top: Math.ceil(top),
    right: Math.floor(right),
    bottom: Math.floor(bottom) + LINE_REACH,
  };
}

/** The paint of every place in a look, once nothing of the look before is left and it changes no more. */
async function paintIn(look: Look): Promise<Paint[]> {
  await control.store({ chosenSenses: chosenSenses(), look: 'none' });
  await until(paint, (paints) => paints.every((one, at) => isSamePaint(one, bare[at])));
  await control.store({ chosenSenses: chosenSenses(), look });
  let last: Paint[] = [];
  return until(paint, (paints) => {
    const isSettled = paints.every((one, at) => isSamePaint(one, last[at]) && !isSamePaint(one, bare[at]));
    last = paints;
    return isSettled;
  });
}

const isSamePaint = (one: Paint, other: Paint | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Where something does not hold of the paint with marks, beside that without: "EMS on teal". */
function exceptions(paints: readonly Paint[], holds: (paint: Paint, bare: Paint) => boolean): string[] {
  return places.flatMap(({ form, ground }, at) =>
    holds(paints[at] ?? [], bare[at] ?? []) ? [] : `${form} on ${ground}: ${contrastIn(paints[at] ?? [])}`,
  );
}

describe('marks on light, dark and colored grounds', () => {
  it.each(['dotted', 'solid'] as const)(
    'are lines that are seen, and leave the ground as it is: %s',
    async (look) => {
      const paints = await paintIn(look);
      const addsLine = (paint: Paint, before: Paint): boolean =>
        pixelsOver(LINE_CONTRAST, paint) >= pixelsOver(LINE_CONTRAST, before) + LEAST_LINE;
      expect(exceptions(paints, addsLine)).toEqual([]);
      expect(exceptions(paints, (paint) => contrastIn(paint) >= TEXT_CONTRAST)).toEqual([]);
      expect(exceptions(paints, (paint, before) => isSame(groundOf(paint), groundOf(before)))).toEqual([]);
    },
  );

  it('are tints that are seen, and take nothing of the text’s contrast', async () => {
    const paints = await paintIn('tint');
    const isSeen = (paint: Paint, before: Paint): boolean =>
      pixelsOver(TINT_CONTRAST, paint) >= pixelsOver(TINT_CONTRAST, before) + LEAST_TINT;
    expect(exceptions(paints, isSeen)).toEqual([]);
    expect(exceptions(paints, (paint) => contrastIn(paint) >= TEXT_CONTRAST)).toEqual([]);
    // Not a pixel of a letter, its soft edges included, is painted otherwise than without marks.
    const isWhole = (paint: Paint, before: Paint): boolean =>
      isSame(groundOf(paint), groundOf(before)) &&
      before.slice(1).every(({ color, count }) => countOf(color, paint) >= count);
    expect(exceptions(paints, isWhole)).toEqual([]);
  });
});

const isSame = (one: Color, other: Color): boolean => one.join() === other.join();

const countOf = (color: Color, paint: Paint): number =>
  paint.find((one) => isSame(one.color, color))?.count ?? 0;
