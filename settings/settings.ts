/** What the user decided. Only what differs from the default is stored. */
export type Settings = {
  /** Sites on which nothing is marked, by host: "example.org", "localhost:8080". */
  offSites: readonly string[];
  /** Whether short forms that only a page itself defines are marked on it, too. */
  marksPageForms: boolean;
};

export const DEFAULT_SETTINGS: Settings = { offSites: [], marksPageForms: true };

/** The name under which pages without a host, such as local files, are switched. */
export const LOCAL_FILES = 'local files';

/** The site that a page belongs to, as the switch names it. */
export function siteOf(location: { protocol: string; host: string }): string {
  return location.host || (location.protocol === 'file:' ? LOCAL_FILES : location.protocol.replace(/:$/, ''));
}

/** Whether short forms are explained on a site. */
export function isOn(settings: Settings, site: string): boolean {
  return !settings.offSites.includes(site);
}

/** The settings with one site switched. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.offSites.filter((other) => other !== site);
  return { ...settings, offSites: on ? others : [...others, site].sort() };
}

/** Reads stored settings; what is missing or broken falls back to the default. */
export function readSettings(stored: unknown): Settings {
  const { offSites, marksPageForms } =
    typeof stored === 'object' && stored !== null ? (stored as Stored) : {};
  return {
    offSites: Array.isArray(offSites)
      ? offSites.filter((site): site is string => typeof site === 'string')
      : DEFAULT_SETTINGS.offSites,
    marksPageForms: typeof marksPageForms === 'boolean' ? marksPageForms : DEFAULT_SETTINGS.marksPageForms,
  };
}

type Stored = { [Name in keyof Settings]?: unknown };
