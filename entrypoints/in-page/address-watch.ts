import { type Address, addressOf } from '../../settings/site-rules.ts';

/** Tells when a page gives itself another address without being loaded anew, as pages built by scripts do. */
export type AddressWatch = {
  /** Nothing is listened to as long as it does not matter. */
  watch(matters: boolean): void;
};

/** @param onChange gets the address that the page had before. */
export function createAddressWatch(onChange: (from: Address) => void): AddressWatch {
  let watching: AbortController | null = null;
  return {
    watch(matters) {
      if (matters === (watching !== null)) return;
      watching?.abort();
      watching = matters ? new AbortController() : null;
      if (!watching) return;
      const { signal } = watching;
      let last = addressOf(location);
      const note = ({ isTrusted }: Event): void => {
        const from = last;
        last = addressOf(location);
        // No rule knows of the fragment.
        if (isTrusted && last.path !== from.path) onChange(from);
      };
      navigation.addEventListener('currententrychange', note, { signal });
    },
  };
}
