import type { Settings } from '../../settings/settings.ts';
import { useWords } from '../words-context.ts';
import { OptionChoice } from './OptionChoice.tsx';

type Appearance = Pick<Settings, 'textSize' | 'language'>;
type OptionAppearanceProps = Appearance & { onSet: (appearance: Partial<Appearance>) => void };

const SIZES = ['normal', 'large', 'larger'] as const;
const LANGUAGES = ['en', 'es'] as const;

/** How large Spellout writes, and in what language. */
export function OptionAppearance({ textSize, language, onSet }: OptionAppearanceProps) {
  const { appearance } = useWords().options;
  return (
    <>
      <OptionChoice
        name="text-size"
        legend={appearance.textSize}
        value={textSize}
        choices={SIZES.map((value) => ({ value, label: appearance.sizes[value] }))}
        onChoose={(chosen) => onSet({ textSize: chosen })}
      />
      <OptionChoice
        name="language"
        legend={appearance.language}
        value={language}
        choices={[
          { value: 'browser', label: appearance.browser },
          ...LANGUAGES.map((value) => ({ value, label: appearance.languages[value], lang: value })),
        ]}
        onChoose={(chosen) => onSet({ language: chosen })}
      />
      <p class="option-hint option-note">{appearance.languageHint}</p>
    </>
  );
}
