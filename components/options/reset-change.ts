import type { Settings } from '../../settings/settings.ts';
import type { OptionChange } from './option-change.ts';

/** Puts everything back to the defaults; undone, all is as before but for what was decided since. */
export function resetChange(settings: Settings, defaults: Settings): OptionChange {
  const undo = (current: Settings): Settings => {
    const isUntouched = (name: keyof Settings): boolean =>
      JSON.stringify(current[name]) === JSON.stringify(defaults[name]);
    const names = Object.keys(defaults) as (keyof Settings)[];
    return Object.fromEntries(
      names.map((name) => [name, isUntouched(name) ? settings[name] : current[name]]),
    ) as Settings;
  };
  return { update: () => defaults, undo };
}
