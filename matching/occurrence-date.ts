import type { Span } from './types.ts';

const MONTHS = new Set(
  'JAN FEB MAR MARCH APR APRIL MAY JUN JUNE JUL JULY AUG SEP SEPT OCT NOV DEC'.split(' '),
);

/** Whether the token at the span is a month beside its day or year: "MARCH 30, 2009", "12 OCT". */
export function isDate(text: string, { start, end }: Span): boolean {
  if (!MONTHS.has(text.slice(start, end))) return false;
  const isDay = /^\.?[\s\u00A0](?:[0-3]?\d|(?:19|20)\d\d)(?!\d)/.test(text.slice(end, end + 8));
  return (
    isDay || /(?:^|\D)[0-3]?\d(?:st|nd|rd|th)?[\s\u00A0]$/.test(text.slice(Math.max(0, start - 6), start))
  );
}
