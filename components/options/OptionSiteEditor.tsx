import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import type { RuleTools } from './option-tools.ts';

type OptionSiteEditorProps = {
  pattern: string;
  readPattern: RuleTools['readPattern'];
  onSave: (pattern: string) => void;
  onCancel: () => void;
};

/** Writes a site of the list anew, in its place. */
export function OptionSiteEditor({ pattern, readPattern, onSave, onCancel }: OptionSiteEditorProps) {
  const { options, shared } = useWords();
  const [text, setText] = useState(pattern);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = (event: Event): void => {
    event.preventDefault();
    const read = readPattern(text);
    if (read.ok) onSave(read.pattern);
    else setProblem(options.sites.problems[read.problem]);
  };
  const problemId = `edit-${pattern}-problem`;
  return (
    <form class="option-form" onSubmit={save} noValidate>
      <input
        ref={field}
        class="text-field option-form-site"
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-label={options.sites.editOf(pattern)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <button type="submit" class="button">
        {options.sites.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {shared.cancel}
      </button>
      <p class="option-problem" id={problemId} role="alert">
        {problem}
      </p>
    </form>
  );
}
