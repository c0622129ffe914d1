import type { SiteRule } from '../../settings/site-rules.ts';
import type { SiteStanding, SwitchScope } from '../../settings/site-standing.ts';
import { useWords } from '../words-context.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

type PopupHeadProps = {
  /** Whether the page has not answered yet: its switch gets its room at once. */
  isAsking: boolean;
  /** Null where there is no page whose switch could be moved. */
  standing: SiteStanding | null;
  onSwitch: (rule: SiteRule, scope: SwitchScope) => void;
  /** The way back, where something of the glossary is shown. */
  onBack: (() => void) | null;
  onOpenInTab: (() => void) | null;
};

/** The top of the popup: the switch of the site, or the ways out of what is shown. */
export function PopupHead({ isAsking, standing, onSwitch, onBack, onOpenInTab }: PopupHeadProps) {
  const { popup, shared } = useWords();
  if (onBack !== null) {
    return (
      <header class="popup-head popup-ways">
        <button type="button" class="way" onClick={onBack}>
          {shared.back}
        </button>
        {onOpenInTab !== null && (
          <button type="button" class="way" onClick={onOpenInTab}>
            {popup.entry.openInTab}
          </button>
        )}
      </header>
    );
  }
  return (
    <header class={`popup-head${isAsking ? ' popup-head-asking' : ''}`}>
      <h1 class={standing === null ? 'wordmark' : 'unseen'}>Spellout</h1>
      {standing !== null && <SiteSwitch standing={standing} onSwitch={onSwitch} />}
    </header>
  );
}
