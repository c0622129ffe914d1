import { render } from 'preact';
import { SenseTooltip } from '../../components/SenseTooltip.tsx';
import tooltipCss from '../../components/tooltip.css?inline';
import type { SendToBackground } from '../../messaging/send.ts';
import type { PlacedOccurrence } from '../../page/findings.ts';
import { liveRange, occurrenceAt } from '../../page/hit-test.ts';
import type { PageReader } from '../../page/page-reader.ts';
import { followPointer } from '../../page/pointer.ts';
import { createTooltipHost, type TooltipHost } from '../../page/tooltip-host.ts';

type ExplainerOptions = {
  send: SendToBackground;
  /** False once the extension has been reloaded or removed under the page; `signal` has aborted then. */
  goesOn: () => boolean;
  signal: AbortSignal;
};

/** Opens a tooltip over the marks of a page. Nothing is made or listened to before `start`. */
export function createExplainer(reader: PageReader, { send, goesOn, signal }: ExplainerOptions) {
  let host: TooltipHost | null = null;

  const close = (): void => {
    if (!host) return;
    host.close();
    render(null, host.root);
  };

  const open = (occurrence: PlacedOccurrence, point: { x: number; y: number }): void => {
    const meaning = reader.meaningOf(occurrence.shortForm, occurrence);
    if (!meaning) return;
    host ??= createTooltipHost(tooltipCss);
    const onCompare = (hash: string): void => {
      // A page may lay something over the tooltip for a reader to click.
      if (goesOn() && host?.isVisible()) send('openComparison', { hash }).catch(() => undefined);
    };
    render(<SenseTooltip disambiguation={meaning} onCompare={onCompare} />, host.root);
    host.open(liveRange(occurrence), point);
  };

  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || !host?.isOpen()) return;
    // This Escape is ours: it must not close the page's own dialog as well.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };

  let started = false;
  return {
    start() {
      if (started) return;
      started = true;
      addEventListener('keydown', closeByKey, { capture: true, signal });
      signal.addEventListener('abort', close, { once: true });
      followPointer({
        hit: (x, y) => (goesOn() ? occurrenceAt(reader, x, y) : null),
        isOurs: (event) => host?.isTarget(event) ?? false,
        open,
        close,
        signal,
      });
    },
  };
}
