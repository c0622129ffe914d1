import type { Address } from '../settings/site-rules.ts';
import type { PageState } from './page-state.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

type PopupHeadProps = {
  state: PageState;
  /** Whether a comparison or a short form is shown, and there is a way back. */
  inside: boolean;
  onSwitch: (address: Address, on: boolean) => void;
  onBack: () => void;
  onOpenInTab: () => void;
};

/** The top of the popup: the switch of the site, or the ways out of what is shown. */
export function PopupHead({ state, inside, onSwitch, onBack, onOpenInTab }: PopupHeadProps) {
  if (inside) {
    return (
      <header class="popup-head popup-ways">
        <button type="button" class="way" onClick={onBack}>
          Back
        </button>
        <button type="button" class="way" onClick={onOpenInTab}>
          Open in a tab
        </button>
      </header>
    );
  }
  return (
    <header class="popup-head">
      {state.kind === 'readable' ? (
        <SiteSwitch
          site={state.page.address.host}
          on={state.on}
          onSwitch={(on) => onSwitch(state.page.address, on)}
        />
      ) : (
        <p class="wordmark">Spellout</p>
      )}
    </header>
  );
}
