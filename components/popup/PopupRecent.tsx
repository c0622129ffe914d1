import type { ShortForm } from '../../glossary/types.ts';
import { GlossaryLink, type OpenHere } from '../entry/GlossaryLink.tsx';
import { useWords } from '../words-context.ts';

type PopupRecentProps = {
  /** The newest first. */
  shortForms: readonly ShortForm[];
  onOpen: OpenHere;
  onClear: () => void;
};

/** What was looked up last. */
export function PopupRecent({ shortForms, onOpen, onClear }: PopupRecentProps) {
  const { recent } = useWords().popup;
  if (shortForms.length === 0) return null;
  return (
    <section class="recent">
      <div class="section-head">
        <h2 class="section-name">{recent.title}</h2>
        <button type="button" class="way way-quiet" onClick={onClear}>
          {recent.clear}
        </button>
      </div>
      <ul class="chips">
        {shortForms.map((shortForm) => (
          <li key={shortForm}>
            <GlossaryLink class="chip" hash={shortForm} onOpen={onOpen}>
              {shortForm}
            </GlossaryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
