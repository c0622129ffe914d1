import { useEffect, useRef } from 'preact/hooks';
import type { Sense } from '../../glossary/types.ts';
import { LongFormText } from '../entry/LongFormText.tsx';
import { SenseLabels } from '../entry/SenseLabels.tsx';
import { useWords } from '../words-context.ts';

type TermPickerOptionsProps = {
  id: string;
  isShown: boolean;
  options: readonly Sense[];
  /** The option that Enter takes. */
  active: number;
  headline: string;
  onChoose: (sense: Sense) => void;
};

/** The element id of an option, by which the field points at it. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The senses that can be added. The focus stays in the field; this list only shows where Enter would lead. */
export function TermPickerOptions(props: TermPickerOptionsProps) {
  const { id, isShown, options, active, headline, onChoose } = props;
  const { picking } = useWords().compare;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [isShown, active]);
  return (
    <div class="term-options" hidden={!isShown}>
      <p class="labels" role="status">
        {isShown && headline}
      </p>
      <div id={id} role="listbox" aria-label={picking.options} ref={list}>
        {isShown &&
          options.map((sense, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as in every combobox
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here
            <div
              key={sense.id}
              id={optionId(id, index)}
              class="term-option"
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(sense)}
            >
              <strong>{sense.shortForm}</strong>
              <LongFormText text={sense.longForm} letters={sense.letters} language={sense.language} />
              <SenseLabels sense={sense} />
            </div>
          ))}
      </div>
    </div>
  );
}
