import type { Sense } from '../../glossary/types.ts';
import type { ChosenSense } from '../../settings/settings.ts';
import { LongFormText } from '../entry/LongFormText.tsx';
import { Filled } from '../Filled.tsx';
import { useWords } from '../words-context.ts';
import type { ChangeOptions } from './option-change.ts';

type OptionChosenProps = {
  chosenSenses: readonly ChosenSense[];
  /** Null where the glossary has no such sense, or no longer. */
  senseOf: (senseId: string) => Sense | null;
  onChange: ChangeOptions;
};

/** The meanings that the reader picked for sites, to be forgotten. */
export function OptionChosen({ chosenSenses, senseOf, onChange }: OptionChosenProps) {
  const { chosen } = useWords().options;
  if (chosenSenses.length === 0) return <p class="option-hint">{chosen.none}</p>;
  const forget = (those: readonly ChosenSense[], said: string): void =>
    onChange({
      said,
      update: (settings) => ({ ...settings, chosenSenses: without(settings.chosenSenses, those) }),
      // What was chosen anew meanwhile stays.
      undo: (settings) => ({
        ...settings,
        chosenSenses: [...without(those, settings.chosenSenses), ...settings.chosenSenses],
      }),
    });
  return (
    <>
      <ul class="option-list">
        {chosenSenses.map((one) => (
          <li key={keyOf(one)}>
            <p class="option-name">
              <b>{one.shortForm}</b> <SenseName sense={senseOf(one.senseId)} />{' '}
              <span class="labels">
                <Filled text={chosen.on} places={{ site: one.host }} />
              </span>
            </p>
            <button
              type="button"
              class="way"
              aria-label={chosen.removeOf(one.shortForm, one.host)}
              onClick={() => forget([one], chosen.removed(one.shortForm, one.host))}
            >
              {chosen.forget}
            </button>
          </li>
        ))}
      </ul>
      {chosenSenses.length > 1 && (
        <button
          type="button"
          class="button"
          onClick={() => forget(chosenSenses, chosen.removedAll(chosenSenses.length))}
        >
          {chosen.removeAll}
        </button>
      )}
    </>
  );
}

function SenseName({ sense }: { sense: Sense | null }) {
  const { chosen } = useWords().options;
  if (sense === null) return <span class="labels">{chosen.gone}</span>;
  return <LongFormText text={sense.longForm} letters={sense.letters} />;
}

function keyOf({ host, shortForm }: ChosenSense): string {
  return JSON.stringify([host, shortForm]);
}

/** Those that speak of another site or short form. */
function without(senses: readonly ChosenSense[], others: readonly ChosenSense[]): ChosenSense[] {
  const keys = new Set(others.map(keyOf));
  return senses.filter((one) => !keys.has(keyOf(one)));
}
