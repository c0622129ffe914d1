import { render, type VNode } from 'preact';
import { WordsContext } from '../components/words-context.ts';
import type { NamedState } from './groups.ts';
import { type Look, wordsOf } from './look.ts';
import { answerMedia } from './media.ts';
import type { Surface } from './state.ts';
import { styleSheetOf } from './style-sheets.ts';

/** What shows one state at a time in a document of its own. */
export type Stage = {
  /** Shows a state in place of the one before; resolves when it has settled. */
  show(state: NamedState, look: Look): Promise<void>;
  /** Where the state is rendered: #app, or the shadow root of the tooltip. */
  root(): HTMLElement | ShadowRoot;
  /** Whether the state is a whole page as it ships, and not a part of one. */
  isPage(): boolean;
};

/** Makes the stage of a document that holds nothing else: the style sheets of the surfaces speak of the whole page. */
export function createStage(): Stage {
  let root: HTMLElement | ShadowRoot = document.body;
  let isPage = false;
  return {
    root: () => root,
    isPage: () => isPage,
    async show({ surface, state }, look) {
      if (root !== document.body) render(null, root);
      document.body.replaceChildren();
      const words = wordsOf(look);
      const { documentElement } = document;
      documentElement.lang = words.language;
      documentElement.dir = look.direction;
      documentElement.style.colorScheme = look.theme ?? '';
      // Only zoom makes the px of a tooltip larger.
      const isZoomed = surface === 'tooltip';
      documentElement.style.zoom = isZoomed ? `${look.text}%` : '';
      documentElement.style.fontSize = isZoomed ? '' : `${look.text}%`;
      root = surface === 'tooltip' ? tooltipRoot(look) : pageRoot(surface, look);
      const view = <WordsContext.Provider value={words}>{state.view(words)}</WordsContext.Provider>;
      render(view, root);
      isPage = root.querySelector('main') !== null;
      if (surface !== 'tooltip' && !isPage) showPart(view, root);
      await settled();
    },
  };
}

/** A part of a page stands in the page's `main`, as it does where it is shipped. */
function showPart(view: VNode, root: HTMLElement | ShadowRoot): void {
  render(null, root);
  render(<main>{view}</main>, root);
}

function pageRoot(surface: Surface, look: Look): HTMLElement {
  document.adoptedStyleSheets = [sheetOf(surface, look)];
  const app = document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  return app;
}

/** As `page/tooltip-host.ts` makes it, but open, so that tests can look inside, and on a page of no style. */
function tooltipRoot(look: Look): ShadowRoot {
  document.adoptedStyleSheets = [];
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  host.style.setProperty('--spellout-x', '8px');
  host.style.setProperty('--spellout-y', '8px');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf('tooltip', look)];
  document.body.append(host);
  host.showPopover();
  return root;
}

function sheetOf(surface: Surface, look: Look): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleSheetOf(surface));
  answerMedia(sheet.cssRules, look);
  return sheet;
}

/** Two frames: effects have run, and what they changed is laid out. */
function settled(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
