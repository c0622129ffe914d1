/** Tells when a page gives itself another address without being loaded anew, as pages built by scripts do. */
export type AddressWatch = {
  /** Nothing is listened to as long as it does not matter. */
  watch(matters: boolean): void;
};

export function createAddressWatch(onChange: () => void): AddressWatch {
  let watching: AbortController | null = null;
  return {
    watch(matters) {
      if (matters === (watching !== null)) return;
      watching?.abort();
      watching = matters ? new AbortController() : null;
      if (!watching) return;
      const { signal } = watching;
      navigation.addEventListener('currententrychange', ({ isTrusted }) => isTrusted && onChange(), {
        signal,
      });
    },
  };
}
