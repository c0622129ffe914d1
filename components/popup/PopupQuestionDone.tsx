import type { Ref } from 'preact';
import { Filled } from '../Filled.tsx';
import { useWords } from '../words-context.ts';
import type { Question } from './popup-question.ts';

type PopupQuestionDoneProps = {
  question: Pick<Question, 'done' | 'places'>;
  first?: Ref<HTMLButtonElement>;
  onUndo: () => void;
  onStart: () => void;
};

/** What was done, with the way back. */
export function PopupQuestionDone({ question, first, onUndo, onStart }: PopupQuestionDoneProps) {
  const { popup, shared } = useWords();
  return (
    <div class="question">
      <p class="question-done" role="status">
        <Filled text={question.done} places={question.places} />
      </p>
      <div class="question-ways">
        <button ref={first ?? null} type="button" class="press" onClick={onUndo}>
          {shared.undo}
        </button>
        <button type="button" class="way" onClick={onStart}>
          {popup.questions.toStart}
        </button>
      </div>
    </div>
  );
}
