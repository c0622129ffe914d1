import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Filled } from './Filled.tsx';
import type { Undo } from './popup-deeds.ts';
import { useWords } from './words-context.ts';

/** A question that the popup opens at, in the reader's language. */
export type Question = {
  /** What is asked, what it comes to, and what was done; with places. */
  asked: string;
  more: string;
  done: string;
  /** The button that does it. */
  press: string;
  places: Readonly<Record<string, ComponentChildren>>;
  deed: () => Promise<Undo>;
};

type PopupQuestionProps = {
  question: Question;
  onCancel: () => void;
  /** To the popup as it opens. */
  onStart: () => void;
};

type Step = { kind: 'asked' | 'undone' | 'failed' } | { kind: 'done'; undo: Undo };

/** Asks before anything is changed, says what was done, and takes it back. */
export function PopupQuestion({ question, onCancel, onStart }: PopupQuestionProps) {
  const { popup, shared } = useWords();
  const [step, setStep] = useState<Step>({ kind: 'asked' });
  const first = useFocusOf(step.kind);
  const { places } = question;
  const take = (deed: () => Promise<unknown>, next: (outcome: unknown) => Step) => {
    deed().then(
      (outcome) => setStep(next(outcome)),
      () => setStep({ kind: 'failed' }),
    );
  };
  const doIt = () => take(question.deed, (undo) => ({ kind: 'done', undo: undo as Undo }));

  if (step.kind === 'done') {
    return (
      <div class="question">
        <p class="question-done" role="status">
          <Filled text={question.done} places={places} />
        </p>
        <div class="question-ways">
          <button
            ref={first}
            type="button"
            class="press"
            onClick={() => take(step.undo, () => ({ kind: 'undone' }))}
          >
            {shared.undo}
          </button>
          <button type="button" class="way" onClick={onStart}>
            {popup.questions.toStart}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="question">
      <h1 tabIndex={-1}>
        <Filled text={question.asked} places={places} />
      </h1>
      <p role="status" class={STEP_CLASS[step.kind]}>
        {step.kind !== 'asked' && popup.questions[step.kind]}
      </p>
      <p class="question-more">
        <Filled text={question.more} places={places} />
      </p>
      <div class="question-ways">
        <button ref={first} type="button" class="press press-main" onClick={doIt}>
          {question.press}
        </button>
        <button type="button" class="way" onClick={onCancel}>
          {shared.cancel}
        </button>
      </div>
    </div>
  );
}

/** The place of what is said is always there, for screen readers, and takes no room while nothing is. */
const STEP_CLASS = { asked: 'unseen', undone: 'question-more', failed: 'unsure' } as const;

/** The button that was pressed goes; the focus goes to the one that takes it back. */
function useFocusOf(step: Step['kind']) {
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) first.current?.focus();
    before.current = step;
  }, [step]);
  return first;
}
