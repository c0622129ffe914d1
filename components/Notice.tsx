import type { ComponentChildren } from 'preact';

/** Says in words how things stand; a screen reader speaks it when it changes. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      {children}
    </div>
  );
}
