import { describe, expect, it } from 'vitest';
import { readText } from '../../../matching/read-text.ts';
import { BUNDLED } from './bundled-indexes.ts';

/** Twice the text takes twice the time; a square would take four times. */
const MOST_RATIO = 3.5;

/** Times below are too short to compare, in milliseconds. */
const NOISE = 30;

/** Rounds until a ratio counts as it is: others may be at work on this machine. */
const ROUNDS = 6;

const MEGABYTE = 1_000_000;

/** How many times as long the longer text takes; 0 where it takes no time to speak of. */
function ratioOf(short: string, long: string, enough = MOST_RATIO): number {
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round += 1) {
    less = Math.min(less, timeOf(short));
    more = Math.min(more, timeOf(long));
    if (more < NOISE) return 0;
    if (more / less < enough) break;
  }
  return more / less;
}

function timeOf(text: string): number {
  const start = performance.now();
  readText(text, BUNDLED);
  return performance.now() - start;
}

/** @param length of the longer text, in characters. */
function expectLinear(part: string, length: number): void {
  const half = part.repeat(Math.ceil(length / 2 / part.length));
  expect(ratioOf(half, half + half)).toBeLessThan(MOST_RATIO);
}

const PROSE = `The crew of the ambulance was dispatched at noon, and drove the patient home. A cluster of many nodes
  reads its input from the bucket of another region; nobody knows (for now) which of them is the first one. `;
const REPORT = `The EMS crew was dispatched. Two EMTs lifted the patient (a man of forty) onto the stretcher, while the
  EMR who had arrived first kept the airway open. An IV was given for $40; see Section IV of the AHA guidelines. `;

describe('the time for an ordinary text twice as long', { retry: 2 }, () => {
  it('is about twice the time, for a megabyte without short forms', () => {
    expectLinear(PROSE, MEGABYTE);
  }, 60_000);

  it('is about twice the time, for a megabyte with some', () => {
    expectLinear(PROSE.repeat(20) + REPORT, MEGABYTE);
  }, 60_000);

  it('is about twice the time, for a text full of them', () => {
    expectLinear(REPORT, 300_000);
  }, 60_000);
});

describe('the time for a hostile text twice as long', { retry: 2 }, () => {
  it.each([
    ...['a', 'A', '(', '[(', '\n', 'é', '\u00ad', "a'", 'a-', 'A.', '1', '救', '\ud835'],
    ...['of the ', 'patient ', 'emergency medical services ', 'emergency medical ', 'SMITH '],
  ])(
    'is about twice the time, for a megabyte of %j',
    (part) => {
      expectLinear(part, MEGABYTE);
    },
    60_000,
  );

  it.each([
    ...['e\u0301', 'EMS ', 'EMS-', 'EMR: ', 'EMS (', 'START ', 'IV, ', 'AED 250 ', 'ambulance EMS '],
    ...['(EMS) (EMT) ', 'zebra body weight (ZBW) ', 'elastic map reduce (EMR) ', 'EMS stands for '],
  ])(
    'is about twice the time, for %j over and over',
    (part) => {
      expectLinear(part, 150_000);
    },
    60_000,
  );

  it('is about twice the time, for thousands of short forms that only it defines', () => {
    const defining = (length: number): string => {
      let text = '';
      for (let number = 0; text.length < length; number += 1) {
        const [a, b, c] = [number, number / 26, number / 676].map((part) => 65 + (Math.floor(part) % 26));
        const form = String.fromCharCode(a ?? 0, b ?? 0, c ?? 0);
        text += `${[...form.toLowerCase()].map((letter) => `${letter}ord`).join(' ')} (${form}). ${form} is. `;
      }
      return text;
    };
    expect(ratioOf(defining(75_000), defining(150_000))).toBeLessThan(MOST_RATIO);
  }, 60_000);

  it('is in proportion for one short form defined in two ways, in a text four times as long', () => {
    const part = 'Elastic MapReduce (EMR) runs. The electronic medical record (EMR) came. ';
    const [short, long] = [part.repeat(350), part.repeat(1400)];
    expect(ratioOf(short, long, 8)).toBeLessThan(8);
  }, 60_000);
});
