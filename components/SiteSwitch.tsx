type SiteSwitchProps = {
  /** The host, or "local files". */
  site: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
};

/** Switches Spellout for one site; its words are its accessible name. */
export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps) {
  return (
    <button class="site-switch" type="button" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span class="site-switch-words">
        <span class="site-switch-what">Explain acronyms on </span>
        <strong>{site}</strong>
      </span>
      <span class="site-switch-track" aria-hidden="true">
        <span class="site-switch-thumb" />
      </span>
    </button>
  );
}
