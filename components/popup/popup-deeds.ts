import type { ShortForm } from '../../glossary/types.ts';
import type { ChosenSense } from '../../settings/settings.ts';
import type { Address, SiteRule } from '../../settings/site-rules.ts';

/** Takes back what was done; rejects where that could not be saved. */
export type Undo = () => Promise<void>;

/** What the popup changes. Each resolves with its way back, and rejects where it could not be saved. */
export type PopupDeeds = {
  switchSite: (address: Address, rule: SiteRule) => Promise<Undo>;
  /** Null forgets the choice. */
  chooseSense: (choice: Omit<ChosenSense, 'senseId'> & { senseId: string | null }) => Promise<Undo>;
  mute: (shortForm: ShortForm, isMuted: boolean) => Promise<Undo>;
};
