import type { Runtime } from 'webextension-polyfill';

/** One handler a message name; a handler checks its own request before it trusts it. */
export type Handlers<Messages> = {
  [Name in keyof Messages]: Messages[Name] extends { request: infer Request; answer: infer Answer }
    ? (request: Request, sender: Runtime.MessageSender) => Answer | Promise<Answer>
    : never;
};

/**
 * Makes a listener of a map of handlers. What is not a known message of this
 * very extension is left alone. Works with the polyfill and without: the answer
 * goes through `respond`, and `true` keeps the channel open until then.
 */
export function createListener<Messages>(
  handlers: Handlers<Messages>,
  extensionId: string,
): Runtime.OnMessageListener {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== extensionId) return undefined;
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    const { name, ...request } = message as { name: string } & Record<string, unknown>;
    if (!Object.hasOwn(handlers, name)) return undefined;
    const handler = handlers[name as keyof Messages] as (
      request: unknown,
      sender: Runtime.MessageSender,
    ) => unknown;
    Promise.resolve()
      .then(() => handler(request, sender))
      .then(respond, (error: unknown) => {
        console.error(`Spellout could not answer "${name}".`, error);
        respond(null);
      });
    return true;
  };
  // The types know listeners that always answer and listeners that never do; a map of handlers is neither.
  return listener as Runtime.OnMessageListener;
}
