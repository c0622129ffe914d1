/** What a measure is asked for. */
export type MeasureOptions = {
  /** How often each measurement is taken; medians are told. */
  rounds: number;
  browser: 'chromium' | 'firefox';
  /** A folder of saved pages, absolute; null where none was named. */
  pages: string | null;
  /** Takes one line at a time for whoever waits. */
  onProgress: (line: string) => void;
};

/** One figure of a benchmark: a ratio or an amount beside what was asked of it. */
export type Figure = {
  name: string;
  value: number;
  unit: 'ratio' | 'percent' | 'bytes' | 'milliseconds';
  /** The most it may be; null where it is only told. */
  most: number | null;
};

/** One measure of a run: its figures, and the times behind them for whoever wants to look. */
export type Section = {
  id: string;
  title: string;
  browser: 'chromium' | 'firefox';
  figures: readonly Figure[];
  details: Readonly<Record<string, number>>;
};
