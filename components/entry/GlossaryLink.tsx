import type { ComponentChildren } from 'preact';

/** Opens a comparison (by id) or the senses of a short form without leaving the view. */
export type OpenHere = (hash: string) => void;

type GlossaryLinkProps = {
  /** A comparison's id or a short form, as the comparison page reads it after "#". */
  hash: string;
  class?: string;
  children: ComponentChildren;
  /** Takes a plain click; left out, the comparison page is gone to. */
  onOpen?: OpenHere | undefined;
};

/** A link into the comparison page. With `onOpen` it stays here, unless a tab of its own is asked for. */
export function GlossaryLink({ hash, class: className, children, onOpen }: GlossaryLinkProps) {
  const open = (event: MouseEvent) => {
    if (onOpen === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(hash);
  };
  return (
    <a class={className} href={`compare.html#${encodeURIComponent(hash)}`} onClick={open}>
      {children}
    </a>
  );
}
