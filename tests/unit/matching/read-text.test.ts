import { describe, expect, it } from 'vitest';
import { markOf } from '../../../matching/mark-of.ts';
import { readText } from '../../../matching/read-text.ts';
import { BUNDLED, told } from './bundled-indexes.ts';

/** What each short form of a text means, as a reader meets them: "EMTs: Emergency Medical Technician (cues)". */
function meanings(text: string): string[] {
  return readText(text, BUNDLED).map((one) => `${text.slice(one.start, one.end)}: ${told(one)}`);
}

const AMBULANCE = `The EMS crew was dispatched at noon. Two EMTs lifted the patient onto the stretcher and into
  the ambulance, while the EMR who had arrived first kept the airway open until the paramedics took over.`;
const CLOUD = `Launch an EMR cluster in your AWS region with Spark and Hadoop; the job reads its input from an S3
  bucket, and each node of the cluster is billed by the hour.`;
const CANCER = `Tumor cells that undergo EMT lose E-cadherin and gain vimentin. TGF-β signaling drives metastasis in
  carcinoma, and the mesenchymal phenotype makes cells invasive.`;
const MUTANTS = `Mutagenesis was induced by treating the seeds with EMS; point mutations in the mutant plants were
  found by sequencing.`;
const CLINIC = `The clinic bought an EMR. It stores patient charts, and clinicians use the software for
  documentation and billing.`;

describe('a text', () => {
  it.each([
    [
      'of an ambulance',
      AMBULANCE,
      [
        'EMS: Emergency Medical Services (cues)',
        'EMTs: Emergency Medical Technician (cues)',
        'EMR: Emergency Medical Responder (cues)',
      ],
    ],
    ['of a cloud', CLOUD, ['EMR: Elastic MapReduce (cues)']],
    ['of tumor cells', CANCER, ['EMT: Epithelial–Mesenchymal Transition (cues)']],
    ['of mutant plants', MUTANTS, ['EMS: Ethyl Methanesulfonate (cues)']],
    ['of a clinic', CLINIC, ['EMR: Electronic Medical Record (cues)']],
    [
      'of nothing in particular',
      'EMS, EMT and EMR are three letters each.',
      ['EMS: ? (no-evidence)', 'EMT: ? (no-evidence)', 'EMR: ? (no-evidence)'],
    ],
    [
      'that defines a short form',
      'Expanded memory specification (EMS) is old. EMS is gone.',
      ['EMS: Expanded Memory Specification (defined)', 'EMS: Expanded Memory Specification (defined)'],
    ],
    [
      'that defines it in its own way, before and after',
      'EMS? Early mouse shifts (EMS) begin at dawn. EMS end at noon.',
      [
        'EMS: “Early mouse shifts” (defined)',
        'EMS: “Early mouse shifts” (defined)',
        'EMS: “Early mouse shifts” (defined)',
      ],
    ],
    [
      'that writes it out elsewhere',
      'EMR is cheap. We looked at elastic map-reduce before.',
      ['EMR: Elastic MapReduce (written-out)'],
    ],
    [
      'that writes two senses out',
      'EMR is elastic map-reduce or an exact match rate.',
      ['EMR: ? (written-out-twice)'],
    ],
    [
      'with a short form of four letters that has one sense',
      'It took years.  OPQRST was new.',
      ['OPQRST: Onset, Provocation, Quality, Radiation, Severity, Time (only-sense)'],
    ],
    [
      'with a short form that only it knows',
      'The zebra body weight (ZBW) was taken twice. Both ZBWs differ, as does each ZBW’s error.',
      [
        'ZBW: “zebra body weight” (defined)',
        'ZBWs: “zebra body weight” (defined)',
        'ZBW’s: “zebra body weight” (defined)',
      ],
    ],
    ['with a label of one capital', 'Vitamin B twelve (B12) helps. B12 is red.', []],
    ['without short forms', 'The ambulance came.', []],
    ['that is empty', '', []],
  ])('%s', (_name, text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });

  it('is left open where it writes two senses out and says nothing else', () => {
    const text = 'EMR: an electronic medical record or an emergency medical responder?';
    expect(meanings(text)).toEqual(['EMR: ? (written-out-twice)']);
  });

  it('says which words decided', () => {
    const [emr] = readText(CLOUD, BUNDLED);
    expect(emr?.meaning).toMatchObject({ cues: expect.arrayContaining(['aws', 'hadoop']) });
  });

  it('lists the senses of an open short form with the likelier first', () => {
    const [emr] = readText('An EMR on Hadoop.', BUNDLED);
    expect(emr?.meaning).toMatchObject({ kind: 'could-mean' });
    expect(emr?.meaning?.kind === 'could-mean' && emr.meaning.senses[0]?.longForm).toBe('Elastic MapReduce');
  });

  it('follows the rule that is given for cue words', () => {
    const strict = { margin: 10_000, leastCues: 1 };
    expect(readText(CLOUD, BUNDLED, strict).map(told)).toEqual(['? (no-evidence)']);
  });
});

describe('two definitions of one short form', () => {
  const [first, second] = ['EMR: Elastic MapReduce (defined)', 'EMR: Electronic Medical Record (defined)'];

  it('each hold from where they stand', () => {
    const text =
      'EMR? Elastic MapReduce (EMR) runs Spark. EMR is new. An electronic medical record (EMR) is old. EMR!';
    expect(meanings(text)).toEqual(['EMR: ? (defined-twice)', first, first, second, second]);
  });

  it('hold from where they stand also where a long form was written out before', () => {
    const text =
      'An electronic medical record is old. Elastic MapReduce (EMR) is new. The electronic medical record (EMR) is back. EMR!';
    expect(meanings(text)).toEqual([first, second, second]);
  });

  it('hold for the short form that they are written behind', () => {
    const text = 'Elastic MapReduce (EMR) is new. The EMR (electronic medical record) is old. EMR!';
    expect(meanings(text)).toEqual([first, second, second]);
  });
});

describe('a definition against the words of a text', () => {
  it('holds from where it stands, and is doubted before', () => {
    const text = `${AMBULANCE} An EMT. An early mouse team (EMT) is something else. EMT!`;
    const own = 'EMT: “early mouse team” (defined)';
    expect(meanings(text).slice(3)).toEqual(['EMT: ? (defined-against-cues)', own, own]);
  });
});

describe('capitals', () => {
  const marksIn = (text: string): string[] =>
    readText(text, BUNDLED).map((one) => {
      const mark = one.meaning && markOf(one, one.meaning);
      return `${text.slice(one.start, one.end)}: ${mark}`;
    });

  it.each([
    ['say little in a line of them', 'START YOUR DAY IN STYLE WITH EMS', ['EMS: null']],
    ['make no START of a word in capitals', 'WE START NOW', []],
    ['leave an open START unmarked', 'They use START daily.', ['START: null']],
    [
      'are no matter where words speak',
      'START triage sorts casualties of a mass casualty incident: paramedics tag each patient, red for immediate.',
      ['START: claimed'],
    ],
    ['are no matter where the text itself defines', 'SIMPLE TRIAGE AND RAPID TREATMENT (START)', []],
  ])('%s', (_name, text, expected) => {
    expect(marksIn(text)).toEqual(expected);
  });
});

describe('amounts', () => {
  it('speak for the currency where words of money stand beside them', () => {
    const [priced] = readText('The price is AED 250 in Dubai, paid in dirham.', BUNDLED);
    expect(priced && told(priced)).toBe('United Arab Emirates Dirham (cues)');
  });

  // The likelier senses are those with a cue word: what an amount adds to a score is passed over.
  it('put the currency first where nothing else speaks', () => {
    const [alone] = readText('It is AED 250.', BUNDLED);
    expect(alone?.meaning?.kind === 'could-mean' && alone.meaning.senses[0]?.kind).toBe('currency unit');
  });

  it('are none where a device is counted', () => {
    const [aed] = readText(
      'Bystander CPR and 2 AED shocks before the ambulance and paramedics came.',
      BUNDLED,
    );
    expect(aed && told(aed)).not.toContain('United Arab Emirates');
  });
});

describe('the places in the text as it stands', () => {
  it.each([
    ['soft hyphens', 'An E\u00adM\u00adS and EM\u00adTs.', ['E\u00adM\u00adS', 'EM\u00adTs']],
    ['soft hyphens before and behind', '\u00adEMS\u00ad and \u00adEMT', ['EMS', 'EMT']],
    ['zero-width characters', 'A\u200bn E\u200bM\u2060S', ['E\u200bM\u2060S']],
    ['letters with marks before', 'Cafe\u0301 re\u0301sume\u0301 EMS', ['EMS']],
    ['letters of another width', 'Ａ ＥＭＳ', ['ＥＭＳ']],
    ['mathematical letters', '𝐀 𝐄𝐌𝐒 EMT', ['𝐄𝐌𝐒', 'EMT']],
  ])('are right with %s', (_name, text, expected) => {
    expect(readText(text, BUNDLED).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('do not change what is meant', () => {
    const shy = AMBULANCE.replace(/(?<=\w)(?=\w)/g, '\u00ad');
    expect(readText(shy, BUNDLED).map(told)).toEqual(readText(AMBULANCE, BUNDLED).map(told));
  });
});
