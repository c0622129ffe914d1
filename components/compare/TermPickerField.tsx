import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import { optionId, TermPickerOptions } from './TermPickerOptions.tsx';
import { type TermChoosing, useTermChoices } from './use-term-choices.ts';

type TermPickerFieldProps = TermChoosing & {
  field: Ref<HTMLInputElement>;
};

/** The field that finds a term by its letters or its meaning, with the list of what it finds. */
export function TermPickerField({ field, ...choosing }: TermPickerFieldProps) {
  const { picking } = useWords().compare;
  const listId = useId();
  const choices = useTermChoices(choosing);
  const { query, options, active, isShown, isFull } = choices;

  const onKeyDown = (event: KeyboardEvent) => {
    const act = choices.actOf(event.key);
    if (act === undefined || event.isComposing) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="term-field">
      <input
        ref={field}
        class="search-field"
        type="text"
        role="combobox"
        aria-label={picking.field}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && options[active] ? optionId(listId, active) : undefined}
        placeholder={isFull ? picking.full : picking.field}
        autocomplete="off"
        spellcheck={false}
        readOnly={isFull}
        value={query}
        onInput={(event) => choices.type(event.currentTarget.value)}
        onClick={choices.open}
        onBlur={choices.close}
        onKeyDown={onKeyDown}
      />
      <TermPickerOptions
        id={listId}
        isShown={isShown}
        options={options}
        active={active}
        headline={choices.headline}
        onChoose={choices.add}
      />
    </div>
  );
}
