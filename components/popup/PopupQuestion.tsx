import { useEffect, useRef, useState } from 'preact/hooks';
import { PopupQuestionAsked } from './PopupQuestionAsked.tsx';
import { PopupQuestionDone } from './PopupQuestionDone.tsx';
import type { Undo } from './popup-deeds.ts';
import type { Question } from './popup-question.ts';

type PopupQuestionProps = {
  question: Question;
  onCancel: () => void;
  /** To the popup as it opens. */
  onStart: () => void;
};

type Step = { kind: 'asked' | 'undone' | 'failed' } | { kind: 'done'; undo: Undo };

/** Asks before anything is changed, says what was done, and takes it back. */
export function PopupQuestion({ question, onCancel, onStart }: PopupQuestionProps) {
  const [step, setStep] = useState<Step>({ kind: 'asked' });
  const first = useFocusOf(step.kind);
  const fail = () => setStep({ kind: 'failed' });
  if (step.kind === 'done') {
    const undo = () => step.undo().then(() => setStep({ kind: 'undone' }), fail);
    return <PopupQuestionDone question={question} first={first} onUndo={undo} onStart={onStart} />;
  }
  const press = () => question.deed().then((undo) => setStep({ kind: 'done', undo }), fail);
  return (
    <PopupQuestionAsked
      question={question}
      outcome={step.kind}
      first={first}
      onPress={press}
      onCancel={onCancel}
    />
  );
}

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
