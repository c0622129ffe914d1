import type { FramesWithMarks, PageTerm } from '../../messaging/protocol.ts';
import type { SendToBackground } from '../../messaging/send.ts';
import type { Address } from '../../settings/site-rules.ts';
import { mergeFrames } from './summary.ts';

/** How long a frame waits before it turns again to a page that did not listen yet, in milliseconds. */
const RETRIES = [300, 1000, 3000];

/** The address of the page that a frame stands in; its own, where that page does not answer. */
export async function addressAround(send: SendToBackground, own: Address): Promise<Address> {
  for (const wait of [0, ...RETRIES]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const address = await send('askAddress', {}).catch(() => own);
    if (address !== null) return address;
  }
  return own;
}

/** Where a document's marks are reported: the page's own script counts for all its frames. */
export type FrameReports = {
  report(terms: readonly PageTerm[]): void;
};

/** The reports of a frame go to the page it stands in, by way of the background. */
export function reportsOfFrame(send: SendToBackground): FrameReports {
  let said = 'null';
  const tell = async (terms: readonly PageTerm[], attempt = 0): Promise<void> => {
    const heard = await send('reportFrame', { terms }).catch(() => true);
    const retry = RETRIES[attempt];
    if (heard || retry === undefined || JSON.stringify(terms) !== said) return;
    setTimeout(() => void tell(terms, attempt + 1), retry);
  };
  return {
    report(terms) {
      const saying = JSON.stringify(terms);
      if (saying === said || (said === 'null' && terms.length === 0)) return;
      said = saying;
      void tell(terms);
    },
  };
}

/** The reports of the page itself, to which those of its frames are added. */
export type PageReports = FrameReports & {
  reportFrame(frameId: number, terms: readonly PageTerm[]): void;
  /** All frames' terms as one list. */
  terms(): PageTerm[];
  /** The frames that have marks, in order. */
  frames(): FramesWithMarks;
  /** Notes the frame whose mark was stepped to. */
  stepped(frameId: number): void;
  switched(on: boolean): void;
};

/** Shows on the toolbar how many marks a page has; says nothing as long as it never had one. */
export function reportsOfPage(host: string, send: SendToBackground): PageReports {
  const frames = new Map<number, readonly PageTerm[]>();
  let shown = JSON.stringify({ on: true, count: 0, host });
  let on = true;
  let current = 0;
  const show = (): void => {
    const count = countOf([...frames.values()].flat());
    const state = { on, count: on ? count : 0, host };
    if (JSON.stringify(state) === shown) return;
    shown = JSON.stringify(state);
    send('showCount', state).catch(() => undefined);
  };
  const reportFrame = (frameId: number, terms: readonly PageTerm[]): void => {
    if (terms.length > 0) frames.set(frameId, terms);
    else frames.delete(frameId);
    show();
  };
  return {
    report: (terms) => reportFrame(0, terms),
    reportFrame,
    terms: () => mergeFrames(frames),
    frames: () => ({
      frames: [...frames]
        .map(([frameId, terms]) => ({ frameId, count: countOf(terms) }))
        .sort((a, b) => a.frameId - b.frameId),
      current,
    }),
    stepped(frameId) {
      current = frameId;
    },
    switched(isOn) {
      on = isOn;
      show();
    },
  };
}

function countOf(terms: readonly PageTerm[]): number {
  return terms.reduce((sum, { count }) => sum + count, 0);
}
