import type { Browser } from 'puppeteer-core';

/*
 * WebDriver BiDi, below what puppeteer wraps.
 */

/** The connection to Firefox. */
export type Bidi = { send(method: string, parameters: object): Promise<{ result: BidiResult }> };
type BidiResult = {
  contexts?: { context: string; url: string }[];
  nodes?: { sharedId?: string }[];
  result?: BidiValue;
  type?: string;
};
type BidiValue = {
  type: string;
  sharedId?: string;
  value?: unknown;
};
export type BidiNode = {
  sharedId?: string;
  value: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
};

/** puppeteer has no public way to its BiDi connection. */
export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** The tabs, or with a scope of Firefox's own its windows. */
export async function contextsIn(
  bidi: Bidi,
  scope: object = {},
): Promise<{ context: string; url: string }[]> {
  return (await bidi.send('browsingContext.getTree', scope)).result.contexts ?? [];
}

/** Calls a function in a context. It is sent as source, so it sees its argument and the context alone. */
export async function callIn<Result, Argument>(
  bidi: Bidi,
  context: string,
  call: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
): Promise<Result> {
  const functionDeclaration = `async (text) => JSON.stringify((await (${call})(JSON.parse(text))) ?? null)`;
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration,
    arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`The page threw: ${JSON.stringify(result)}`);
  return JSON.parse(String(result.result?.value)) as Result;
}

/** Calls a function in the browser's own window, where everything is allowed. */
export async function callInWindow<Result, Argument>(
  bidi: Bidi,
  call: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
): Promise<Result> {
  const [window] = await contextsIn(bidi, { 'moz:scope': 'chrome' });
  return callIn(bidi, window?.context ?? '', call, argument);
}
