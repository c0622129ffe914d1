import { useEffect, useState } from 'preact/hooks';
import type { ShortForm } from '../../glossary/types.ts';
import type { Recent } from '../../settings/recent.ts';

/** What was looked up last. Where storage fails there is nothing to show, and nothing is lost that matters. */
export function useRecent(recent: Recent) {
  const [shortForms, setShortForms] = useState<readonly ShortForm[]>([]);
  const read = () => recent.read().then(setShortForms, () => undefined);
  useEffect(() => void read(), [recent]);
  return {
    shortForms,
    note: (shortForm: ShortForm) => void recent.note(shortForm).then(read, () => undefined),
    forget: () => void recent.forget().then(read, () => undefined),
  };
}
