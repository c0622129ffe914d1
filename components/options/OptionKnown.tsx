import type { ShortForm } from '../../glossary/types.ts';
import { useWords } from '../words-context.ts';
import type { ChangeOptions } from './option-change.ts';

type OptionKnownProps = {
  mutedForms: readonly ShortForm[];
  onChange: ChangeOptions;
};

/** The acronyms that the reader knows, to be marked again. */
export function OptionKnown({ mutedForms, onChange }: OptionKnownProps) {
  const { known } = useWords().options;
  if (mutedForms.length === 0) return <p class="option-hint">{known.none}</p>;
  const unmute = (forms: readonly ShortForm[], said: string): void =>
    onChange({
      said,
      update: (settings) => ({
        ...settings,
        mutedForms: settings.mutedForms.filter((form) => !forms.includes(form)),
      }),
      undo: (settings) => ({
        ...settings,
        mutedForms: [...new Set([...settings.mutedForms, ...forms])].sort(),
      }),
    });
  return (
    <>
      <ul class="option-list">
        {mutedForms.map((form) => (
          <li key={form}>
            <p class="option-name">
              <b>{form}</b>
            </p>
            <button
              type="button"
              class="way"
              aria-label={known.removeOf(form)}
              onClick={() => unmute([form], known.removed(form))}
            >
              {known.markAgain}
            </button>
          </li>
        ))}
      </ul>
      {mutedForms.length > 1 && (
        <button
          type="button"
          class="button"
          onClick={() => unmute(mutedForms, known.removedAll(mutedForms.length))}
        >
          {known.removeAll}
        </button>
      )}
    </>
  );
}
