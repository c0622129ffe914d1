import { useEffect, useState } from 'preact/hooks';

/** Something that comes later. */
export type Loaded<Value> = { kind: 'coming' } | { kind: 'there'; value: Value } | { kind: 'broken' };

/** Loads once, after the first view has been shown: that is not to wait. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: 'coming' });
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setLoaded({ kind: 'there', value }),
      () => isWanted && setLoaded({ kind: 'broken' }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded;
}
