import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../matching/cue-index.ts';
import { createTokenReader } from '../../../matching/tokens.ts';
import { type Answer, PageKnowledge, type Question } from '../../../page/page-knowledge.ts';
import { createTextRun, type TextRun } from '../../../page/text-run.ts';
import { entryOf } from '../../unit/glossary/sense-fixture.ts';

const run = (text: string): TextRun => createTextRun(document.body, [new Text(text)], [false]);

const hashesOf = (text: string): number[] => {
  const { count, hashes } = createTokenReader().read(text);
  return [...hashes.subarray(0, count)];
};

const EMS = entryOf('EMS', 'Emergency Medical Services');
const EMT = entryOf('EMT', 'Emergency Medical Technician');
const NOTHING: Answer = { entries: [], cues: [] };

const cue = (text: string): Cue => [text, ['emergency-care'], [], [], []];

/** What a page asks once it has heard some texts. */
function ask(
  knowledge: PageKnowledge,
  forms: readonly string[],
  ...texts: readonly string[]
): Question | null {
  for (const text of texts) knowledge.hear(run(text));
  return knowledge.questionFor(forms);
}

/** The same where nobody answers. */
function askInVain(
  knowledge: PageKnowledge,
  forms: readonly string[],
  ...texts: readonly string[]
): Question | null {
  const question = ask(knowledge, forms, ...texts);
  knowledge.missAnswer();
  return question;
}

/** Asks, and has it answered. */
function learnt(
  knowledge: PageKnowledge,
  asked: { forms: readonly string[]; text: string },
  answer: Answer,
): boolean {
  const question = ask(knowledge, asked.forms, asked.text);
  if (!question) throw new Error('Nothing is asked.');
  return knowledge.learn(question, answer);
}

describe('what a page asks', () => {
  it('is nothing where it has no short form', () => {
    expect(ask(new PageKnowledge(), [], 'an ambulance')).toBeNull();
  });

  it('is about its short forms and its words, each once', () => {
    expect(ask(new PageKnowledge(), ['EMS', 'EMT'], 'a crew', 'the crews')).toEqual({
      shortForms: ['EMS', 'EMT'],
      known: [],
      words: hashesOf('a crew the'),
    } satisfies Question);
  });

  it('is asked for nothing twice', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: 'a crew' }, { entries: [EMS], cues: [] });
    expect(ask(knowledge, ['EMS'], 'a crew')).toBeNull();
    expect(ask(knowledge, ['EMS'], 'a crew drives')).toEqual({
      shortForms: [],
      known: ['EMS'],
      words: hashesOf('drives'),
    });
  });

  it('is about all its words again for a new short form, which other cues speak for', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: 'a crew' }, { entries: [EMS], cues: [] });
    expect(ask(knowledge, ['EMS', 'EMT'], 'a crew drives')).toEqual({
      shortForms: ['EMT'],
      known: ['EMS'],
      words: hashesOf('a crew drives'),
    });
  });

  it('is not asked again for short forms that the glossary does not know', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['ZBW', 'EMS'], text: 'a' }, { entries: [EMS], cues: [] });
    expect(ask(knowledge, ['ZBW', 'EMS'], 'a')).toBeNull();
  });

  it('is asked again where nobody answered, words of runs before included', () => {
    const knowledge = new PageKnowledge();
    const first = askInVain(knowledge, ['EMS'], 'a crew');
    expect(askInVain(knowledge, ['EMS'])).toEqual(first);
    expect(ask(knowledge, ['EMS', 'EMT'], 'an ambulance')).toEqual({
      shortForms: ['EMS', 'EMT'],
      known: [],
      words: hashesOf('a crew an ambulance'),
    });
  });

  it('is asked no more once it was answered at the second try', () => {
    const knowledge = new PageKnowledge();
    askInVain(knowledge, ['EMS'], 'a crew');
    learnt(knowledge, { forms: ['EMS'], text: 'drives' }, { entries: [EMS], cues: [] });
    expect(ask(knowledge, ['EMS'], 'a crew drives')).toBeNull();
  });

  it('is about words alone where all short forms are known', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: 'a' }, { entries: [EMS], cues: [] });
    expect(ask(knowledge, ['EMS'], 'a siren')).toEqual({
      shortForms: [],
      known: ['EMS'],
      words: hashesOf('siren'),
    });
  });
});

describe('the words of a very long page', () => {
  const numbered = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, at) => `w${from + at}x`).join(' ');

  it('are asked for up to 20,000', () => {
    const question = ask(new PageKnowledge(), ['EMS'], numbered(0, 25_000));
    expect(question?.words).toHaveLength(20_000);
    expect(question?.words).toEqual(hashesOf(numbered(0, 20_000)));
  });

  it('are asked for up to 20,000 in all its questions together', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: numbered(0, 15_000) }, { entries: [EMS], cues: [] });
    const second = ask(knowledge, ['EMS'], numbered(15_000, 30_000));
    expect(second?.words).toHaveLength(5_000);
  });

  it('are not asked for any more once there are so many', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: numbered(0, 20_000) }, { entries: [EMS], cues: [] });
    expect(ask(knowledge, ['EMS'], 'ambulance')).toBeNull();
  });

  it('are counted once, however often they come', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: numbered(0, 15_000) }, { entries: [EMS], cues: [] });
    const second = ask(knowledge, ['EMS'], numbered(0, 15_000), 'ambulance');
    expect(second?.words).toEqual(hashesOf('ambulance'));
  });
});

describe('what a page has learnt', () => {
  it('is nothing at first', () => {
    const knowledge = new PageKnowledge();
    expect([knowledge.isEmpty, knowledge.longForms.size, knowledge.cues.cues]).toEqual([true, 0, []]);
  });

  it('adds up: entries, their long forms, and cues', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: 'crew' }, { entries: [EMS], cues: [cue('crew')] });
    const { size } = knowledge.longForms;
    const cues = [cue('crew'), cue('van')];
    learnt(knowledge, { forms: ['EMT'], text: 'van' }, { entries: [EMT], cues });
    expect(knowledge.isEmpty).toBe(false);
    expect([knowledge.entryOf('EMS'), knowledge.entryOf('EMT')]).toEqual([EMS, EMT]);
    expect(knowledge.entryOf('EMR')).toBeUndefined();
    expect(size).toBeGreaterThan(0);
    expect(knowledge.cues.cues.map(([text]) => text)).toEqual(['crew', 'van']);
  });

  it('has further cues at places behind those from before, which stay', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: 'crew' }, { entries: [EMS], cues: [cue('crew')] });
    learnt(knowledge, { forms: [], text: 'van' }, { entries: [], cues: [cue('van')] });
    expect(knowledge.cues.cues.map(([text]) => text)).toEqual(['crew', 'van']);
  });

  it('makes text be read again where there are new entries', () => {
    const knowledge = new PageKnowledge();
    expect(learnt(knowledge, { forms: ['EMS'], text: 'a' }, { entries: [EMS], cues: [] })).toBe(true);
    expect(learnt(knowledge, { forms: ['EMT'], text: 'b' }, { entries: [EMT], cues: [] })).toBe(true);
  });

  it('does not where there are new cues alone: their words were not on the page before', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: 'a' }, { entries: [EMS], cues: [] });
    expect(learnt(knowledge, { forms: [], text: 'crew' }, { entries: [], cues: [cue('crew')] })).toBe(false);
  });

  it('does where the cues of an earlier, failed question come late', () => {
    const knowledge = new PageKnowledge();
    learnt(knowledge, { forms: ['EMS'], text: 'a' }, { entries: [EMS], cues: [] });
    askInVain(knowledge, ['EMS'], 'crew');
    expect(learnt(knowledge, { forms: ['EMS'], text: 'van' }, { entries: [], cues: [cue('crew')] })).toBe(
      true,
    );
    expect(learnt(knowledge, { forms: ['EMS'], text: 'siren' }, NOTHING)).toBe(false);
  });
});
