import type { ComponentChildren } from 'preact';

type NoticeProps = {
  /** Says how things stand, in a sentence; the rest explains. */
  title?: string;
  children?: ComponentChildren;
};

/** Says in words how things stand; a screen reader speaks it when it changes. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div class="notice" role="status">
      {title !== undefined && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
