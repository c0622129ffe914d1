import type { Entry } from '../../glossary/types.ts';
import { type Decision, decide, type PageEvidence } from '../../matching/decide.ts';
import type { Indexes } from '../../matching/indexes.ts';
import { type BlockReading, type ReadOptions, type RunText, readBlocks } from '../../matching/read-block.ts';
import { fieldsOf, listOf, placesIn, textsIn } from './sent.ts';

/** What pages ask of the glossary. Whatever they send, there is an answer. */
export type GlossaryAnswers = {
  readBlocks(question: Partial<ReadOptions> & { blocks?: unknown }): (BlockReading | null)[];
  decide(question: Partial<PageEvidence> & { known?: unknown }): Decision;
};

export function createGlossaryAnswers(indexes: Indexes): GlossaryAnswers {
  return {
    readBlocks({ blocks, pageForms, learnsPageForms, wantsEvidence }) {
      const question = {
        blocks: listOf(blocks).map((runs) => listOf(runs).map(runIn)),
        pageForms: textsIn(pageForms),
        learnsPageForms: learnsPageForms === true,
        wantsEvidence: wantsEvidence === true,
      };
      return readBlocks(question, indexes);
    },
    decide({ forms, writtenOut, cues, known: has }) {
      const asked = listOf(forms).flatMap(formIn);
      const meanings = decide(
        { forms: asked, writtenOut: textsIn(writtenOut), cues: placesIn(cues) },
        indexes,
      );
      const there = new Set(textsIn(has));
      const missing = asked.flatMap(({ shortForm }) => (there.has(shortForm) ? [] : shortForm));
      return {
        entries: missing.flatMap((shortForm) => indexes.entryOf(shortForm) ?? []).map(withoutCues),
        meanings,
      };
    },
  };
}

function withoutCues(entry: Entry): Entry {
  return { ...entry, senses: entry.senses.map((sense) => ({ ...sense, strongCues: [], cues: [] })) };
}

function runIn(sent: unknown): RunText {
  const { text, titles, beside } = fieldsOf(sent);
  return {
    // A run that is no text keeps its place: the others are told by theirs.
    text: typeof text === 'string' ? text : '',
    titles: listOf(titles).flatMap((item) => {
      const { start, end, title } = fieldsOf(item);
      const isTitle = Number.isInteger(start) && Number.isInteger(end) && typeof title === 'string';
      return isTitle ? { start: start as number, end: end as number, title } : [];
    }),
    ...(typeof beside === 'string' ? { beside } : {}),
  };
}

function formIn(sent: unknown): PageEvidence['forms'][number] {
  const { shortForm, definitions, near, isAmount } = fieldsOf(sent);
  return {
    shortForm: typeof shortForm === 'string' ? shortForm : '',
    definitions: textsIn(definitions),
    near: placesIn(near),
    isAmount: isAmount === true,
  };
}
