import { getDomain } from 'tldts';

/**
 * The domain that a host belongs to, by the public suffix list: "example.org". Who offers names under its own, as
 * github.io does, has a domain for each customer. Null for an address of numbers or a name without one.
 */
export function domainOf(host: string): string | null {
  return getDomain(host.replace(/:\d+$/, ''), { allowPrivateDomains: true });
}
