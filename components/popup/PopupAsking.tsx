import { useState } from 'preact/hooks';
import { Filled } from '../Filled.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words-context.ts';
import { PopupQuestion } from './PopupQuestion.tsx';
import { type Asked, questionOf } from './popup-asking.tsx';

type PopupAskingProps = Omit<Asked, 'words'> & {
  onCancel: () => void;
  /** To the popup as it opens. */
  onStart: () => void;
};

/** A place at which something is asked: the question, or why there is nothing to ask. */
export function PopupAsking({ onCancel, onStart, ...asked }: PopupAskingProps) {
  const words = useWords();
  // Asked once: what is done changes the settings, and must not change the question.
  const [question] = useState(() => questionOf({ ...asked, words }));
  if (!('nothing' in question)) {
    return <PopupQuestion question={question} onCancel={onCancel} onStart={onStart} />;
  }
  return (
    <div class="question">
      <Notice>
        <p>
          <Filled text={question.nothing} places={question.places} />
        </p>
      </Notice>
      <div class="question-ways">
        <button type="button" class="way" onClick={onStart}>
          {words.popup.questions.toStart}
        </button>
      </div>
    </div>
  );
}
