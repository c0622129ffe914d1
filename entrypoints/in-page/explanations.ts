import { plainOf } from '../../matching/meanings.ts';
import type { Disambiguation } from '../../matching/types.ts';
import type { ExplainQuestion, Explanation } from '../../messaging/protocol.ts';
import type { SendToBackground } from '../../messaging/send.ts';
import type { PageSettings } from '../../settings/page-settings.ts';

/** How long to wait before asking once more where nobody answered, in milliseconds. */
const RETRY = 300;

/** What the background says of the meanings on a page. */
export type Explanations = {
  /** Null where nobody answers. */
  of(meaning: Disambiguation): Promise<Explanation | null>;
};

/** Asks the background, of each meaning once, wherever on the page it is met. */
export function createExplanations(
  send: SendToBackground,
  { language, textSize }: Pick<PageSettings, 'language' | 'textSize'>,
): Explanations {
  const asked = new Map<string, Promise<Explanation | null>>();
  /** Comes with the first answer, which may be one that nobody waits for any more. */
  let style: string | null = null;
  const ask = async (about: Pick<ExplainQuestion, 'shortForm' | 'meaning'>): Promise<Explanation | null> => {
    const question = { ...about, language, textSize, wantsStyle: style === null };
    const once = (): Promise<Explanation | null> => send('explain', question).catch(() => null);
    // The pointer rests and will not ask again: a background that is just being stopped is given another chance.
    const answer = (await once()) ?? (await new Promise((resolve) => setTimeout(resolve, RETRY)).then(once));
    // It may answer the next time: a background can be stopped at any moment.
    if (!answer) asked.delete(JSON.stringify(about));
    else style ??= answer.style;
    return answer && { ...answer, style };
  };
  return {
    of(meaning) {
      const about = { shortForm: meaning.shortForm, meaning: plainOf(meaning) };
      const key = JSON.stringify(about);
      const answer = asked.get(key) ?? ask(about);
      asked.set(key, answer);
      return answer;
    },
  };
}
