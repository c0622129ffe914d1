import type { Settings } from '../../settings/settings.ts';

type Update = (settings: Settings) => Settings;

/** One change of the settings, as a part of the options page asks for it. */
export type OptionChange = {
  update: Update;
  /** Takes the change back and leaves alone whatever was decided since. */
  undo?: Update;
  /** What is said once it is stored; just that it is, where this is left out. */
  said?: string;
};

export type ChangeOptions = (change: OptionChange) => void;
