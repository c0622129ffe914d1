import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What an open tooltip says. */
export type TooltipText = {
  /** Its heading: the short form. */
  shortForm: string;
  /** The line below: the long form, or that the page does not say. */
  lead: string;
  /** The first line of each thing it lists: other senses. */
  listed: readonly string[];
  /** The first lines of all its paragraphs. */
  whole: string;
};

/**
 * Reads the open tooltip by the way assistive technology takes, the
 * accessibility tree, which sees into its closed shadow root. Null where none is open.
 */
export async function readTooltip(page: Page): Promise<TooltipText | null> {
  const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox');
  return isFirefox ? readInFirefox(page.browser(), page.url()) : readInChromium(page);
}

/** Runs on the tooltip's element, in the page; it can use nothing from outside itself. */
function textOf(tooltip: HTMLElement): TooltipText {
  const lineOf = (element: HTMLElement | null | undefined) => element?.innerText.trim().split('\n')[0] ?? '';
  const paragraphs = [...tooltip.querySelectorAll('p')].map(lineOf);
  return {
    shortForm: lineOf(tooltip.querySelector<HTMLElement>('h1, h2, h3')),
    lead: paragraphs[0] ?? '',
    listed: [...tooltip.querySelectorAll('li')].map(lineOf),
    whole: paragraphs.join(' '),
  };
}

type FrameTree = { frame: { id: string }; childFrames?: FrameTree[] };

async function readInChromium(page: Page): Promise<TooltipText | null> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    for (const frameId of idsIn(frameTree)) {
      const text = await readFrame(session, frameId);
      if (text) return text;
    }
    return null;
  } finally {
    await session.detach();
  }
}

function idsIn({ frame, childFrames = [] }: FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(idsIn)];
}

async function readFrame(session: CDPSession, frameId: string): Promise<TooltipText | null> {
  // A frame from another site lives in another process, out of this session's reach.
  const tree = await session.send('Accessibility.getFullAXTree', { frameId }).catch(() => null);
  const tooltip = tree?.nodes.find((node) => !node.ignored && node.role?.value === 'tooltip');
  if (!tooltip?.backendDOMNodeId) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: tooltip.backendDOMNodeId });
  if (!object.objectId) return null;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${textOf})(this); }`,
    returnByValue: true,
  });
  return result.value as TooltipText;
}

/* Firefox speaks WebDriver BiDi; Puppeteer has no words of its own for what is asked here. */

type Context = { context: string; url: string; children: Context[] | null };
type NodeValue = { sharedId: string; value?: { shadowRoot?: NodeValue | null } };
type BidiResults = {
  'browsingContext.getTree': { contexts: Context[] };
  'browsingContext.locateNodes': { nodes: NodeValue[] };
  'script.callFunction': { result: { value?: string } };
};
type Bidi = {
  send<Name extends keyof BidiResults>(name: Name, params: object): Promise<{ result: BidiResults[Name] }>;
};

async function readInFirefox(browser: Browser, url: string): Promise<TooltipText | null> {
  // Puppeteer keeps its connection out of its types.
  const { connection } = browser as unknown as { connection: Bidi };
  const { result } = await connection.send('browsingContext.getTree', {});
  for (const context of result.contexts.filter((tab) => tab.url === url).flatMap(contextsIn)) {
    const tooltip = await findInContext(connection, context).catch(() => null);
    if (tooltip) return tooltip;
  }
  return null;
}

function contextsIn({ context, children }: Context): string[] {
  return [context, ...(children ?? []).flatMap(contextsIn)];
}

async function findInContext(connection: Bidi, context: string): Promise<TooltipText | null> {
  const { result: hosts } = await connection.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: '[popover]' },
    // Only a serialized node tells of its closed shadow root.
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  for (const { value } of hosts.nodes) {
    if (!value?.shadowRoot) continue;
    const { result: tooltips } = await connection.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value: { role: 'tooltip' } },
      startNodes: [{ sharedId: value.shadowRoot.sharedId }],
    });
    const tooltip = tooltips.nodes[0];
    if (!tooltip) continue;
    const { result: answer } = await connection.send('script.callFunction', {
      functionDeclaration: `(tooltip) => JSON.stringify((${textOf})(tooltip))`,
      awaitPromise: false,
      target: { context },
      arguments: [{ sharedId: tooltip.sharedId }],
    });
    return JSON.parse(answer.result.value ?? 'null') as TooltipText | null;
  }
  return null;
}
