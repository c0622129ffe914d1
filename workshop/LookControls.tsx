import { DIRECTIONS, type Look, SPOKEN, TEXT_SIZES, THEMES } from './look.ts';

const WIDTHS = [320, 380, 640, 1080];
/** A window of 1024 px at 400 %. */
const HEIGHTS = [256];

/** Puts a look into the address: the form's own way. */
export function LookControls({ look }: { look: Look }) {
  return (
    <form onChange={(event) => event.currentTarget.requestSubmit()}>
      <Choice name="theme" none="the browser’s" chosen={look.theme} options={THEMES} />
      <Choice name="language" chosen={look.language} options={SPOKEN} />
      <Choice name="width" none="the surface’s" chosen={look.width} options={WIDTHS} />
      <Choice name="height" none="all of it" chosen={look.height} options={HEIGHTS} />
      <Choice name="text" chosen={look.text} options={TEXT_SIZES} />
      <Choice name="direction" chosen={look.direction} options={DIRECTIONS} />
      <label>
        <input type="checkbox" name="forced-colors" value="" checked={look.forcedColors} />
        forced-colors
      </label>
    </form>
  );
}

type ChoiceProps = {
  name: string;
  chosen: string | number | undefined;
  options: readonly (string | number)[];
  /** What is chosen where nothing is asked. */
  none?: string;
};

function Choice({ name, chosen, options, none }: ChoiceProps) {
  return (
    <label>
      {name}{' '}
      <select name={name}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option} selected={option === chosen}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}
