import { afterEach, beforeEach } from 'vitest';

/** Gives every test of a file an empty body, and the next file too. */
export function useBody(): void {
  const clear = (): void => document.body.replaceChildren();
  beforeEach(clear);
  afterEach(clear);
}

/** The one element that some HTML says, at the end of the body. */
export function element(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const made = template.content.firstElementChild as HTMLElement;
  document.body.append(made);
  return made;
}

/** The first element for a selector; a test that asks knows that there is one. */
export const find = <E extends HTMLElement>(selector: string): E => document.querySelector(selector) as E;

/** A host with an open shadow root at the end of the body. */
export function shadowed(html: string): HTMLElement {
  const host = element('<div></div>');
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  return host;
}
