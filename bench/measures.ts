import { measureGrowth } from './measures/growth.ts';
import { measureHeap } from './measures/heap.ts';
import { measureLoads } from './measures/loads.ts';
import { measureLongestTask } from './measures/longest-task.ts';
import { measureManyMarks } from './measures/many-marks.ts';
import { measureMarking } from './measures/marking.ts';
import { measurePopup } from './measures/popup.ts';
import { measureSize } from './measures/size.ts';
import { measureStorm } from './measures/storm.ts';
import type { BrowserName } from './options.ts';
import type { MeasureOptions, Section } from './section.ts';

/** A measure as the command line names it, and where it can be taken. */
export type Measure = {
  id: string;
  browsers: readonly BrowserName[];
  take: (options: MeasureOptions) => Promise<Section>;
};

/** In the order in which they are taken. */
export const MEASURES: readonly Measure[] = [
  { id: 'a', browsers: ['chromium', 'firefox'], take: measureMarking },
  { id: 'b', browsers: ['chromium'], take: measureLoads },
  { id: 'c', browsers: ['chromium', 'firefox'], take: measureManyMarks },
  { id: 'd', browsers: ['chromium'], take: measureStorm },
  { id: 'e', browsers: ['chromium'], take: measureGrowth },
  { id: 'e', browsers: ['chromium'], take: measureLongestTask },
  { id: 'f', browsers: ['chromium'], take: measureHeap },
  { id: 'g', browsers: ['chromium', 'firefox'], take: measureSize },
  { id: 'h', browsers: ['chromium'], take: measurePopup },
];
