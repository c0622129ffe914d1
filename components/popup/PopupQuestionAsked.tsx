import type { Ref } from 'preact';
import { Filled } from '../Filled.tsx';
import { useWords } from '../words-context.ts';
import type { Question } from './popup-question.ts';

type PopupQuestionAskedProps = {
  question: Omit<Question, 'deed'>;
  /** What came of it before, if it is asked again. */
  outcome: 'asked' | 'undone' | 'failed';
  first?: Ref<HTMLButtonElement>;
  onPress: () => void;
  onCancel: () => void;
};

/** The place of what is said is always there, for screen readers, and takes no room while nothing is. */
const OUTCOME_CLASS = { asked: 'unseen', undone: 'question-more', failed: 'unsure' } as const;

/** A question with the press that does it. */
export function PopupQuestionAsked({ question, outcome, first, onPress, onCancel }: PopupQuestionAskedProps) {
  const { popup, shared } = useWords();
  const { places } = question;
  return (
    <div class="question">
      <h1 tabIndex={-1}>
        <Filled text={question.asked} places={places} />
      </h1>
      <p role="status" class={OUTCOME_CLASS[outcome]}>
        {outcome !== 'asked' && popup.questions[outcome]}
      </p>
      <p class="question-more">
        <Filled text={question.more} places={places} />
      </p>
      <div class="question-ways">
        <button ref={first ?? null} type="button" class="press press-main" onClick={onPress}>
          {question.press}
        </button>
        <button type="button" class="way" onClick={onCancel}>
          {shared.cancel}
        </button>
      </div>
    </div>
  );
}
