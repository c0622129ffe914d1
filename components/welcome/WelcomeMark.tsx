type WelcomeMarkProps = {
  shortForm: string;
  /** Whether it could mean several things. */
  isUnsure: boolean;
  isOpen: boolean;
  onOpen: (mark: HTMLElement) => void;
};

/** A marked acronym of the example: a button, as nothing else takes the focus of the keyboard. */
export function WelcomeMark({ shortForm, isUnsure, isOpen, onOpen }: WelcomeMarkProps) {
  return (
    <button
      type="button"
      class={`welcome-mark mark-sample mark-sample-dotted${isUnsure ? ' mark-sample-unsure' : ''}`}
      lang="en"
      aria-expanded={isOpen}
      onPointerEnter={({ pointerType, currentTarget }) => pointerType !== 'touch' && onOpen(currentTarget)}
      onFocus={(event) => onOpen(event.currentTarget)}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {shortForm}
    </button>
  );
}
