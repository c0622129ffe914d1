import type { Explanation } from '../../messaging/protocol.ts';
import type { SendToBackground } from '../../messaging/send.ts';
import type { Asked } from '../../page/asked.ts';
import { buildTree } from '../../page/build-tree.ts';
import type { PlacedOccurrence } from '../../page/findings.ts';
import { followReader } from '../../page/follow-reader.ts';
import { liveRange, occurrenceAt } from '../../page/hit-test.ts';
import type { PageReader } from '../../page/page-reader.ts';
import { createTooltipHost, type TooltipHost } from '../../page/tooltip-host.ts';
import type { PageSettings } from '../../settings/page-settings.ts';
import { createExplanations } from './explanations.ts';
import { followWays } from './ways.ts';

type ExplainerOptions = {
  send: SendToBackground;
  settings: PageSettings;
  /** False once the extension has been reloaded or removed under the page; `signal` has aborted then. */
  goesOn: () => boolean;
  signal: AbortSignal;
};

/** How a reader asks about a mark. */
export type Asking = {
  by: 'pointer' | 'touch' | 'keys';
  /** Where the reader points, in the viewport; the middle of the mark's first line where it does not matter. */
  point?: { x: number; y: number };
  /** Which of how many marks it is: spoken where a reader steps from mark to mark. */
  place?: { place: number; count: number };
};

/** Opens a tooltip over the marks of a page. */
export type Explainer = {
  /** Nothing is made or listened to before. */
  start(): void;
  /** Opens once the background has answered, if nothing else was asked for meanwhile. */
  open(occurrence: PlacedOccurrence, asking: Asking): Promise<void>;
  close(): void;
  /** The mark that is explained, or about to be. */
  opened(): PlacedOccurrence | null;
};

export function createExplainer(reader: PageReader, options: ExplainerOptions): Explainer {
  const { send, settings, goesOn, signal } = options;
  const explanations = createExplanations(send, settings);
  let host: TooltipHost | null = null;
  let opened: PlacedOccurrence | null = null;

  const close = (): void => {
    opened = null;
    host?.close();
  };
  /** The host, made of the first answer that brings the style sheet. */
  const hostFor = ({ style }: Explanation): TooltipHost | null => {
    if (host || style === null) return host;
    const made = createTooltipHost(style);
    followWays(made.root, (way, value) => {
      // A page may lay something over the tooltip for a reader to click.
      if (goesOn() && made.isVisible()) send('leaveTooltip', { way, value }).catch(() => undefined);
    });
    host = made;
    return host;
  };

  const show = (explanation: Explanation, occurrence: PlacedOccurrence, asking: Asking): boolean => {
    const shown = hostFor(explanation);
    if (!shown) return false;
    shown.show(buildTree(explanation.content));
    // Nobody can press what folds it away where the keyboard has no way in.
    if (asking.by === 'keys') shown.root.querySelector('.fold-more')?.setAttribute('open', '');
    shown.open(liveRange(occurrence), asking.point);
    if (asking.place) shown.say(filled(explanation.spoken, asking.place));
    return true;
  };

  const open: Explainer['open'] = async (occurrence, asking) => {
    const meaning = reader.meaningOf(occurrence.shortForm, occurrence);
    if (!meaning || !goesOn()) return;
    opened = occurrence;
    const explanation = await explanations.of(meaning);
    if (opened !== occurrence || signal.aborted) return;
    if (!explanation || !show(explanation, occurrence, asking)) opened = null;
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
      const asked: Asked = {
        hit: (x, y) => (goesOn() ? occurrenceAt(reader, x, y) : null),
        isOurs: (event) => host?.isTarget(event) ?? false,
        isNear: (point) => host?.isNear(point) ?? false,
        opened: () => opened,
        prepare(occurrence) {
          const meaning = reader.meaningOf(occurrence.shortForm, occurrence);
          if (meaning && goesOn()) void explanations.of(meaning);
        },
        open: (occurrence, asking) => void open(occurrence, asking),
        close,
      };
      followReader(asked, settings, signal);
    },
    open,
    close,
    opened: () => opened,
  };
}

/** What a page wrote may look like a place, and stays. */
function filled(text: string, places: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));
}
