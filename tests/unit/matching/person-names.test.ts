import { describe, expect, it } from 'vitest';
import { isPersonName } from '../../../matching/person-names.ts';
import { ODD } from './known.ts';
import { itLeavesAlone, itMarks } from './marking-cases.ts';

/** Each text has the token in question in brackets. */
function isNameIn(marked: string): boolean {
  const start = marked.indexOf('[');
  return isPersonName(marked.replace(/[[\]]/g, ''), { start, end: marked.indexOf(']') - 1 });
}

describe('isPersonName', () => {
  it.each([
    '[E.M.S.] Namboodiripad',
    '[E. M. S.] Namboodiripad',
    '[E.M.S.] van Dyke',
    '[E.M.S.] O’Brien',
    'J. [E.M.S.] Nabel',
    'Nabel, [E.M.S.], and Smith, J.',
    'Nabel, [E.M.S.] and Smith, J.',
    'Nabel [E.M.S.], Smith J.',
    'Dr. [EMS] Pillai',
    'Smith [ER], Jones AB, Lee C',
    'Jones AB, Smith [ER]. On triage',
    'Smith [PE], et al.',
  ])('takes the token of %j for initials', (text) => {
    expect(isNameIn(text)).toBe(true);
  });

  it.each([
    'the [E.M.S.] crews',
    '[E.M.S.] The crew left',
    '[E.M.S.] Crews Respond',
    'In Boston, [E.M.S.] crews came',
    'the U.S. [E.M.S.] is',
    '[EMS] Crews Respond',
    '[EMS] Namboodiripad',
    'Dr. Smith [EMS]',
    'Austin [FD], Dallas FD',
    'Boston [EMS], Austin EMS',
    'the [ER], Jones said',
    'Dr. [EMS] Director',
  ])('does not take the token of %j for initials', (text) => {
    expect(isNameIn(text)).toBe(false);
  });
});

describe('dotted short forms', () => {
  itMarks(
    ['the [E. M. S.] crew', '[E.M.S.] The crew left.', '[E.M.S.] crews', 'Smith of [E.M.S.], too'],
    ODD,
  );
  itLeavesAlone(
    [
      'G. E. M. S. crew',
      'J.E.M.S. Nabel',
      'E. M. S. Namboodiripad',
      'I. M. Pei',
      'E. R. crew',
      'Nabel, E.M.S.',
      '4.I.M.',
    ],
    ODD,
  );
});
