import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const days = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Words that more than one part of the interface says. */
export const shared = {
  /** A calendar day has no time zone; read as UTC it must also be written as UTC. */
  day: (iso: string) => days.format(new Date(`${iso}T00:00:00Z`)),
  number: (value: number) => value.toLocaleString('en-US'),
  meanings: (count: number) => plural(count, { one: '1 meaning', other: `${count} meanings` }),
  couldMeanThings: (count: number) =>
    plural(count, { one: 'could mean 1 thing', other: `could mean ${count} things` }),
  formerNames: (count: number) => plural(count, { one: 'Former name', other: 'Former names' }),
  foreignNames: 'In other languages',
  related: 'See also',
  sources: (count: number) => plural(count, { one: 'Source', other: 'Sources' }),
  reviewed: 'Reviewed',
  notReviewed: 'Not yet reviewed against a source',
  generalInformation: 'General information, not medical advice.',
  staysHere: 'Nothing leaves this computer.',
  undo: 'Undo',
  remove: 'Remove',
  cancel: 'Cancel',
  back: 'Back',
};
