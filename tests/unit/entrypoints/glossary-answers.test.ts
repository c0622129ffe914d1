import { describe, expect, it } from 'vitest';
import { openGlossary } from '../../../bench/evaluate/open-glossary.ts';
import { createGlossaryAnswers } from '../../../entrypoints/background/glossary-answers.ts';
import { indexesOf } from '../../../matching/indexes.ts';

const answers = createGlossaryAnswers(indexesOf(openGlossary()));
const OPTIONS = { pageForms: [], learnsPageForms: true, wantsEvidence: true };

/** What the glossary says of some blocks of one run each, and then of all of them as a page. */
function page(...texts: string[]) {
  const readings = answers.readBlocks({ ...OPTIONS, blocks: texts.map((text) => [{ text }]) });
  const forms = [...new Set(readings.flatMap((one) => one?.occurrences ?? []).map((one) => one.shortForm))];
  const near = (shortForm: string): number[] =>
    readings
      .flatMap((one) => one?.near ?? [])
      .flatMap((one) => (one.shortForm === shortForm ? one.cues : []));
  const decision = answers.decide({
    forms: forms.map((shortForm) => ({
      shortForm,
      definitions: readings
        .flatMap((one) => one?.definitions ?? [])
        .flatMap((one) => (one.shortForm === shortForm ? one.longForm : [])),
      near: near(shortForm),
      isAmount: false,
    })),
    writtenOut: readings.flatMap((one) => one?.writtenOut ?? []).map(({ senseId }) => senseId),
    cues: readings.flatMap((one) => one?.cues ?? []),
    known: [],
  });
  return { readings, forms, ...decision };
}

describe('the answers to a page', () => {
  it('tell where short forms stand, and nothing of blocks that say nothing', () => {
    const { readings } = page('An EMT drives.', 'Who or what, said the and.');
    expect(readings[0]?.occurrences).toEqual([{ run: 0, start: 3, end: 6, shortForm: 'EMT' }]);
    expect(readings[1]).toBeNull();
  });

  it('bring the words of several blocks together', () => {
    const { forms, meanings } = page(
      'The EMR came with the ambulance and the paramedics.',
      'At the scene the crew had a stretcher, a siren and lights; dispatch sent them to the hospital.',
    );
    expect(forms).toEqual(['EMR']);
    expect(meanings[0]).toMatchObject({ kind: 'claimed', reason: 'cues' });
  });

  it('hand over the entries that a page lacks, without what only the glossary needs', () => {
    const { entries } = page('An EMT drives.');
    expect(entries.map(({ shortForm }) => shortForm)).toEqual(['EMT']);
    expect(
      entries.flatMap(({ senses }) => senses.flatMap(({ cues, strongCues }) => [...cues, ...strongCues])),
    ).toEqual([]);
    const forms = [{ shortForm: 'EMT', definitions: [], near: [], isAmount: false }];
    expect(answers.decide({ forms, writtenOut: [], cues: [], known: ['EMT'] }).entries).toEqual([]);
  });

  it('are the page’s own words for a short form that nobody else knows', () => {
    const { forms, meanings } = page('The zebra body weight (ZBW) rises.');
    expect(forms).toEqual([]);
    const [again] = answers.readBlocks({ ...OPTIONS, pageForms: ['ZBW'], blocks: [[{ text: 'ZBWs rise' }]] });
    expect(again?.occurrences).toEqual([{ run: 0, start: 0, end: 4, shortForm: 'ZBW' }]);
    expect(meanings).toEqual([]);
  });

  it('survive cues and senses that nobody has heard of', () => {
    const forms = [{ shortForm: 'EMT', definitions: [], near: [1e9, -1], isAmount: false }];
    const { meanings } = answers.decide({ forms, writtenOut: ['nobody'], cues: [1e9, -1, 0.5], known: [] });
    expect(meanings).toEqual([expect.objectContaining({ kind: 'could-mean', reason: 'no-evidence' })]);
  });
});
