import type { Settings } from '../../settings/settings.ts';
import { Filled } from '../Filled.tsx';
import { useWords } from '../words-context.ts';
import { OptionChoice } from './OptionChoice.tsx';

type OptionMarksProps = Pick<Settings, 'marking' | 'look'> & {
  onMarking: (marking: Settings['marking']) => void;
  onLook: (look: Settings['look']) => void;
};

const MARKINGS = ['all', 'section', 'page'] as const;
const LOOKS = ['dotted', 'solid', 'tint', 'none'] as const;

/** Which acronyms are marked, and how that looks. */
export function OptionMarks({ marking, look, onMarking, onLook }: OptionMarksProps) {
  const { marks } = useWords().options;
  return (
    <>
      <OptionChoice
        name="marking"
        legend={marks.which}
        value={marking}
        choices={MARKINGS.map((value) => ({ value, label: marks[value] }))}
        onChoose={onMarking}
      />
      <OptionChoice
        name="look"
        legend={marks.look}
        value={look}
        choices={LOOKS.map((value) => ({
          value,
          label: marks.looks[value],
          hint: <MarkSample look={value} />,
        }))}
        onChoose={onLook}
      />
    </>
  );
}

/** A line with marks as a page would have them: of a claim, and of what could mean several things. */
function MarkSample({ look }: Pick<Settings, 'look'>) {
  const { marks } = useWords().options;
  const places = {
    sure: <span class={`mark-sample mark-sample-${look}`}>EMS</span>,
    unsure: <span class={`mark-sample mark-sample-${look} mark-sample-unsure`}>IV</span>,
  };
  return (
    <>
      <span class="mark-line">
        <Filled text={marks.sample} places={places} />
      </span>
      {look === 'none' && <> {marks.noneHint}</>}
    </>
  );
}
