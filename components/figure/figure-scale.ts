/** The axis on which all figures of one picture stand. */
export type Scale = {
  from: number;
  to: number;
  /** Where the axis has its numbers, ascending, both ends among them. */
  ticks: readonly number[];
};

/** About how many steps an axis has; more would crowd its numbers. */
const STEPS = 4;

/** What steps may be, times a power of ten. */
const ROUND_AMOUNTS = [1, 2, 2.5, 3, 4, 5, 10];
const ROUND_YEARS = [1, 2, 5, 10];

/** Amounts begin at zero, or their lengths would lie. */
export function amountScale(most: number): Scale {
  return scaleOf(0, most, ROUND_AMOUNTS);
}

/** Points in time begin where they begin. */
export function yearScale(first: number, last: number): Scale {
  return scaleOf(first, last, ROUND_YEARS);
}

/** Where on the axis a number stands: "37.5%". */
export function placeOn({ from, to }: Scale, value: number): string {
  return `${Math.round(((value - from) / (to - from)) * 10_000) / 100}%`;
}

function scaleOf(least: number, most: number, round: readonly number[]): Scale {
  const step = roundStep((most - least) / STEPS, round);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(most / step) * step, from + step);
  const count = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step) };
}

/** The least round and whole number that is not below a step. */
function roundStep(step: number, round: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(step, 1)));
  const steps = round.map((one) => one * power).filter((one) => Number.isInteger(one));
  return steps.find((one) => one >= step) ?? power * 10;
}
