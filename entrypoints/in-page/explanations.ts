import { plainOf } from '../../matching/meanings.ts';
import type { Disambiguation } from '../../matching/types.ts';
import type { Explanation } from '../../messaging/protocol.ts';
import type { SendToBackground } from '../../messaging/send.ts';
import type { PageSettings } from '../../settings/page-settings.ts';

/** What the background says of the meanings on a page. */
export type Explanations = {
  /** Null where nobody answers. */
  of(meaning: Disambiguation): Promise<Explanation | null>;
};

/** Asks the background, of each meaning once: all marks of a term share one, as a rule. */
export function createExplanations(
  send: SendToBackground,
  { language, textSize }: Pick<PageSettings, 'language' | 'textSize'>,
): Explanations {
  const asked = new WeakMap<Disambiguation, Promise<Explanation | null>>();
  /** Comes with the first answer, which may be one that nobody waits for any more. */
  let style: string | null = null;
  const ask = async (meaning: Disambiguation): Promise<Explanation | null> => {
    const { shortForm } = meaning;
    const wantsStyle = style === null;
    const question = { shortForm, meaning: plainOf(meaning), language, textSize, wantsStyle };
    const answer = await send('explain', question).catch(() => null);
    // It may answer the next time: a background can be stopped at any moment.
    if (!answer) asked.delete(meaning);
    else style ??= answer.style;
    return answer && { ...answer, style };
  };
  return {
    of(meaning) {
      const known = asked.get(meaning) ?? ask(meaning);
      asked.set(meaning, known);
      return known;
    },
  };
}
