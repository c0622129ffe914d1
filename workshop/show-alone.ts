import { shownSize } from './frame.ts';
import { ALL_STATES } from './groups.ts';
import { lookOf } from './look.ts';
import { createStage } from './stage.tsx';

const stage = createStage();

/**
 * Shows the one state that the address names. When it has settled, `data-shown` of the root element names it, and
 * `data-width` and `data-height` say how large it came out; a frame around takes that height.
 */
export async function showAlone(): Promise<void> {
  const given = new URLSearchParams(location.search);
  const id = given.get('state') ?? '';
  const { documentElement } = document;
  delete documentElement.dataset['shown'];
  const found = ALL_STATES.find((state) => state.id === id);
  if (!found) {
    document.body.textContent = `There is no state “${id}”. There are: ${ALL_STATES.map((state) => state.id).join(', ')}.`;
    return;
  }
  document.title = id;
  const look = lookOf(given);
  await stage.show(found, look);
  if (look.height === undefined) fitFrame(shownSize(stage.root()));
  const { width, height } = shownSize(stage.root());
  Object.assign(documentElement.dataset, { shown: id, width, height });
}

/** The browser makes the window of a popup as large as what is in it; so does the workshop, with every frame. */
function fitFrame({ width, height }: { width: number; height: number }): void {
  const frame = window.frameElement as HTMLElement | null;
  if (!frame) return;
  if (width > innerWidth) frame.style.width = `${width}px`;
  frame.style.height = `${Math.max(height, 48)}px`;
}
