import type { HashFilter } from '../../matching/hash-filter.ts';
import type { StepRequest } from '../../messaging/protocol.ts';
import type { SendToBackground } from '../../messaging/send.ts';
import { PageReader } from '../../page/page-reader.ts';
import { createStepper } from '../../page/step.ts';
import type { PageSettings } from '../../settings/page-settings.ts';
import { createExplainer } from './explain.ts';
import { isAlive } from './extension.ts';
import type { FrameReports } from './frames.ts';
import { termsOf } from './summary.ts';

/** One stretch of time in which a document is marked. */
export type Session = {
  /** What it was started with. */
  settings: PageSettings;
  /** Scrolls to the next mark of a short form; false if there is none. */
  goTo(shortForm: string): boolean;
  /** Goes to a mark and explains it; false behind the last one. */
  step(request: StepRequest): boolean;
  /** Closes the tooltip; false if none was open. */
  closeTooltip(): boolean;
  /** Takes every mark, listener and element away. */
  end(): void;
};

export function startSession(
  filter: HashFilter,
  { settings, send, reports }: { settings: PageSettings; send: SendToBackground; reports: FrameReports },
): Session {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => {
    controller.abort();
    reports.report([]);
  };
  /** Whether there still is an extension to speak for; where not, this is the end. */
  const goesOn = (): boolean => {
    if (!isAlive()) controller.abort();
    return !signal.aborted;
  };
  const reader = new PageReader({
    ...settings,
    filter,
    glossary: {
      readBlocks: (question) => send('readBlocks', question),
      decide: (question) => send('decide', question),
    },
    onChange() {
      if (!goesOn()) return;
      const terms = termsOf(reader);
      if (terms.length > 0) explainer.start();
      reports.report(terms);
    },
    signal,
  });
  const explainer = createExplainer(reader, { send, settings, goesOn, signal });
  const stepper = createStepper(reader);
  // A frame that goes away takes its count with it; one that comes back from the cache brings it again.
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && reports.report([]), { signal });
  addEventListener(
    'pageshow',
    ({ isTrusted, persisted }) => isTrusted && persisted && reports.report(termsOf(reader)),
    { signal },
  );
  return {
    settings,
    goTo: (shortForm) => stepper.toNextOf(shortForm) !== null,
    step({ direction, fromEdge, before, others }) {
      const stepped = goesOn() ? stepper.go(direction, fromEdge, explainer.opened()) : null;
      if (!stepped) return false;
      const { mark, position, count } = stepped;
      void explainer.open(mark, { by: 'keys', place: { place: before + position, count: others + count } });
      return true;
    },
    closeTooltip() {
      const wasOpen = explainer.opened() !== null;
      explainer.close();
      return wasOpen;
    },
    end,
  };
}
