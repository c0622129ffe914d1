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
  let wantsStyle = true;
  const ask = async (meaning: Disambiguation): Promise<Explanation | null> => {
    const { shortForm } = meaning;
    const question = { shortForm, meaning: plainOf(meaning), language, textSize, wantsStyle };
    const answer = await send('explain', question).catch(() => null);
    if (answer) wantsStyle = false;
    // It may answer the next time: a background can be stopped at any moment.
    else asked.delete(meaning);
    return answer;
  };
  return {
    of(meaning) {
      const known = asked.get(meaning) ?? ask(meaning);
      asked.set(meaning, known);
      return known;
    },
  };
}
