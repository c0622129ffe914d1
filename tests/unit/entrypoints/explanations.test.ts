import { describe, expect, it, vi } from 'vitest';
import { createExplanations } from '../../../entrypoints/in-page/explanations.ts';
import type { Disambiguation } from '../../../matching/types.ts';
import type { ExplainQuestion } from '../../../messaging/protocol.ts';

const meaning = (shortForm: string): Disambiguation => ({
  kind: 'could-mean',
  shortForm,
  reason: 'no-evidence',
  senses: [],
});

function explaining(answer: (question: ExplainQuestion) => unknown) {
  const send = vi.fn(async (_name: string, question: ExplainQuestion) => answer(question));
  return { send, explanations: createExplanations(send as never, { language: 'en', textSize: 'normal' }) };
}

const answered = ({ shortForm, wantsStyle }: ExplainQuestion) => ({
  content: [shortForm],
  style: wantsStyle ? '.panel {}' : null,
  spoken: '',
});

describe('what the background says of a meaning', () => {
  it('is asked for once', async () => {
    const { send, explanations } = explaining(answered);
    const ems = meaning('EMS');
    await Promise.all([explanations.of(ems), explanations.of(ems)]);
    // What the words close to a mark say is made out anew for each.
    await explanations.of(meaning('EMS'));
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('brings the style sheet once, which every later answer has, too', async () => {
    const { send, explanations } = explaining(answered);
    await explanations.of(meaning('EMS'));
    expect((await explanations.of(meaning('EMT')))?.style).toBe('.panel {}');
    expect(send.mock.calls.map(([, { wantsStyle }]) => wantsStyle)).toEqual([true, false]);
  });

  it('is asked for again where nobody answered', async () => {
    let isThere = false;
    const { send, explanations } = explaining((question) => (isThere ? answered(question) : null));
    const ems = meaning('EMS');
    expect(await explanations.of(ems)).toBeNull();
    expect(send).toHaveBeenCalledTimes(2);
    isThere = true;
    expect((await explanations.of(ems))?.content).toEqual(['EMS']);
  });

  it('comes where only the first question was lost', async () => {
    let asked = 0;
    const { explanations } = explaining((question) => {
      asked += 1;
      if (asked === 1) throw new Error('The message port closed.');
      return answered(question);
    });
    expect((await explanations.of(meaning('EMS')))?.content).toEqual(['EMS']);
  });
});
