import { describe, expect, it } from 'vitest';
import { createGlossaryAnswers } from '../../../entrypoints/background/glossary-answers.ts';
import { indexesOf } from '../../../matching/indexes.ts';
import type { Glossary } from '../../../page/asking.ts';
import type { PageReader } from '../../../page/page-reader.ts';
import { entryWith, senseOf } from '../../unit/glossary/sense-fixture.ts';
import { element, find } from './body.ts';
import { body, read, settle, startReading, useReading } from './reading.ts';

useReading();

const CREW = `The ambulance crew was dispatched at noon. The EMR lifted the patient onto the stretcher with the
  paramedics, and the EMT drove to the hospital with lights and siren.`;
const CLOUD = `Launch an EMR cluster in your AWS region with Spark and Hadoop; the job reads from an S3 bucket, and
  each node of the cluster is billed by the hour.`;

/** What each EMR of a page means: "Elastic MapReduce", or "Elastic MapReduce?" for the likeliest of several. */
function meaningsOf(reader: PageReader): string[] {
  return reader
    .occurrences()
    .filter(({ shortForm }) => shortForm === 'EMR')
    .map((occurrence) => {
      const meaning = reader.meaningOf('EMR', occurrence);
      switch (meaning?.kind) {
        case 'claimed':
          return meaning.sense.longForm;
        case 'could-mean':
          return `${meaning.senses[0]?.longForm}?`;
        default:
          return meaning?.longForm ?? 'nothing';
      }
    });
}

const [RESPONDER, ELASTIC] = ['Emergency Medical Responder', 'Elastic MapReduce'];

describe('a page whose paragraphs speak of different things', () => {
  it('never has the sense of the one claimed in the other', async () => {
    for (const html of [`<p>${CREW}</p><p>${CLOUD}</p>`, `<p>${CLOUD}</p><p>${CREW}</p>`]) {
      const { reader, end } = await read(html);
      const expected = html.indexOf(CREW) < html.indexOf(CLOUD) ? [RESPONDER, ELASTIC] : [ELASTIC, RESPONDER];
      meaningsOf(reader).forEach((meaning, at) => {
        expect([expected[at], expect.stringMatching(/\?$/)]).toContainEqual(meaning);
      });
      end();
    }
  });

  it.each([
    [CREW, RESPONDER],
    [CLOUD, ELASTIC],
  ])('has the sense of either claimed where that stands alone', async (text, expected) => {
    const { reader } = await read(`<p>${text}</p>`);
    expect(meaningsOf(reader)).toEqual([expected]);
  });

  it('follows what comes and goes', async () => {
    const { reader } = await read(`<p>${CREW}</p>`);
    const cloud = element(`<p>${CLOUD}</p>`);
    await settle();
    expect(meaningsOf(reader)).toHaveLength(2);
    find('p').remove();
    await settle();
    expect(meaningsOf(reader)).toEqual([ELASTIC]);
    cloud.textContent = 'An EMR.';
    await settle();
    expect(meaningsOf(reader)[0]).toMatch(/\?$/);
  });

  it('has what it defines stand, whatever the words close by', async () => {
    const { reader } = await read(`<p>Electronic medical records (EMR).</p><p>An EMR on AWS.</p>`);
    expect(meaningsOf(reader)).toEqual(['Electronic Medical Record', 'Electronic Medical Record']);
  });
});

describe('a place whose own words speak for another sense than the page does', () => {
  const responder = senseOf('EMR', RESPONDER, {
    id: 'responder',
    strongCues: ['ambulance', 'siren', 'stretcher', 'airway', 'oxygen'],
  });
  const elastic = senseOf('EMR', ELASTIC, { id: 'elastic', strongCues: ['hadoop', 'spark'], cues: ['node'] });
  const entry = entryWith('EMR', [responder, elastic]);
  const own = createGlossaryAnswers(indexesOf({ entries: [entry], fieldCues: [], comparisons: [] }));
  const answers: Glossary = {
    readBlocks: async (question) => own.readBlocks(question),
    decide: async (question) => own.decide(question),
  };
  const PAGE =
    '<p>The EMR came with an ambulance, a siren, a stretcher, oxygen, and kept the airway open.</p>';

  it.each([
    ['has its own claimed', '<p>An EMR of Hadoop, Spark and nodes.</p>', ELASTIC],
    ['is doubted with few words', '<p>An EMR of Hadoop and Spark.</p>', `${ELASTIC}?`],
    ['means what the page means with fewer', '<p>An EMR of Hadoop.</p>', RESPONDER],
    [
      'means what the page means with words of both',
      '<p>An EMR of Hadoop, Spark, sirens, oxygen.</p>',
      RESPONDER,
    ],
    ['means what the page means with none', '<p>An EMR.</p>', RESPONDER],
  ])('%s', async (_name, html, expected) => {
    document.body.innerHTML = PAGE + html;
    const { reader } = startReading(answers);
    await settle();
    expect(meaningsOf(reader)).toEqual([RESPONDER, expected]);
    expect(body()).toContain(expected.endsWith('?') ? 'An [EMR?]' : 'An [EMR]');
  });
});

describe('short forms that only a page defines', () => {
  async function readWith(html: string, marksPageForms: boolean): Promise<string> {
    document.body.innerHTML = html;
    const { end } = startReading({}, { marksPageForms });
    await settle();
    const marked = body();
    end();
    return marked;
  }

  const HTML = '<p>zebra body weight (ZBW)</p><p>ZBWs and EMS</p><p>Early Mouse Teams (EMT)</p>';

  it('are marked where that is wanted', async () => {
    expect(await readWith(HTML, true)).toBe(
      'zebra body weight ([ZBW])[ZBWs] and [EMS?]Early Mouse Teams ([EMT])',
    );
  });

  it('are left alone where it is not; what the glossary knows is explained in the page’s words still', async () => {
    expect(await readWith(HTML, false)).toBe(
      'zebra body weight (ZBW)ZBWs and [EMS?]Early Mouse Teams ([EMT])',
    );
  });

  it('are no reason to ask or to mark where there is nothing else', async () => {
    expect(await readWith('<p>zebra body weight (ZBW)</p>', false)).toBe('zebra body weight (ZBW)');
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});
