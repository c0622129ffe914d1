import { useState } from 'preact/hooks';
import type { FieldId } from '../../glossary/types.ts';
import { SearchField } from '../search/SearchField.tsx';
import { useWords } from '../words-context.ts';
import type { ChangeOptions } from './option-change.ts';

type OptionFieldsProps = {
  hidden: readonly FieldId[];
  /** How many senses each field has. */
  senseCounts: Readonly<Record<FieldId, number>>;
  onChange: ChangeOptions;
};

/** The fields whose acronyms are explained, each to be taken out. */
export function OptionFields({ hidden, senseCounts, onChange }: OptionFieldsProps) {
  const { options, names, shared, language } = useWords();
  const words = options.fields;
  const [query, setQuery] = useState('');
  const fields = (Object.keys(senseCounts) as FieldId[]).sort((a, b) =>
    names.fields[a].localeCompare(names.fields[b], language),
  );
  const wanted = query.trim().toLowerCase();
  const shown = fields.filter((field) => names.fields[field].toLowerCase().includes(wanted));
  const explained = fields.filter((field) => !hidden.includes(field)).length;

  /** Only those that are not so already: what is undone must not take in more than was done. */
  const choose = (wantedFields: readonly FieldId[], isChosen: boolean): void => {
    const changed = wantedFields.filter((field) => hidden.includes(field) === isChosen);
    if (changed.length === 0) return;
    onChange({
      update: withFields(changed, isChosen),
      undo: withFields(changed, !isChosen),
      ...(wantedFields.length > 1 ? { said: words.changed(changed.length) } : {}),
    });
  };

  return (
    <>
      <p class="option-hint">{words.state(explained, fields.length)}</p>
      <SearchField label={words.filter} query={query} onQuery={setQuery} />
      <div class="option-ways">
        <button type="button" class="button" onClick={() => choose(shown, true)}>
          {wanted === '' ? words.all : words.allShown}
        </button>
        <button type="button" class="button" onClick={() => choose(shown, false)}>
          {wanted === '' ? words.none : words.noneShown}
        </button>
        <span class="option-hint" role="status">
          {wanted !== '' &&
            (shown.length === 0 ? words.nothingFound : options.filtered(shown.length, fields.length))}
        </span>
      </div>
      <fieldset class="option-group option-fields">
        <legend class="unseen">{words.title}</legend>
        {shown.map((field) => (
          <label key={field}>
            <input
              type="checkbox"
              name="field"
              value={field}
              checked={!hidden.includes(field)}
              onChange={(event) => choose([field], event.currentTarget.checked)}
            />
            <span>
              {names.fields[field]} <span class="labels">{shared.meanings(senseCounts[field])}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function withFields(changed: readonly FieldId[], isChosen: boolean) {
  return <Settings extends { hiddenFields: readonly FieldId[] }>(settings: Settings): Settings => {
    const rest = settings.hiddenFields.filter((field) => !changed.includes(field));
    return { ...settings, hiddenFields: isChosen ? rest : [...rest, ...changed].sort() };
  };
}
