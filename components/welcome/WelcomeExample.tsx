import { useEffect, useState } from 'preact/hooks';
import { Filled } from '../Filled.tsx';
import { useWords } from '../words-context.ts';
import { WelcomeMark } from './WelcomeMark.tsx';

/** The acronyms of the example, by the places in its text. */
export const EXAMPLE_TERMS = ['ems', 'emt', 'iv'] as const;
export type ExampleTerm = (typeof EXAMPLE_TERMS)[number];

/** The tooltip as pages have it, outside of what this page renders. */
export type ExampleTooltip = {
  open: (term: ExampleTerm, mark: HTMLElement) => void;
  close: () => void;
  /** Whether an event comes from inside the tooltip. */
  isOurs: (event: Event) => boolean;
};

/** How long the pointer may be on its way to the tooltip, in milliseconds. */
const GRACE = 300;

/** A paragraph with acronyms marked and explained as on any page. */
export function WelcomeExample({ tooltip }: { tooltip: ExampleTooltip }) {
  const { welcome } = useWords();
  const [opened, setOpened] = useState<ExampleTerm | null>(null);
  const close = (): void => {
    tooltip.close();
    setOpened(null);
  };
  useCloseOutside(opened !== null, tooltip.isOurs, close);
  // In the language that the page speaks now.
  useEffect(() => close, [welcome]);
  const mark = (term: ExampleTerm) => (
    <WelcomeMark
      shortForm={term.toUpperCase()}
      isUnsure={term === 'iv'}
      isOpen={opened === term}
      onOpen={(element) => {
        tooltip.open(term, element);
        setOpened(term);
      }}
    />
  );
  return (
    <p class="welcome-example">
      <Filled text={welcome.example} places={{ ems: mark('ems'), emt: mark('emt'), iv: mark('iv') }} />
    </p>
  );
}

/** Closes with Escape, with a press elsewhere, and where the pointer has gone for good. */
function useCloseOutside(isOpen: boolean, isOurs: (event: Event) => boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isInside = (event: Event): boolean => isOurs(event) || isMark(event.target);
    const leave = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      clearTimeout(timer);
      timer = isInside(event) || isMark(document.activeElement) ? undefined : setTimeout(close, GRACE);
    };
    document.addEventListener('pointermove', leave, { signal });
    document.addEventListener('pointerdown', (event) => !isInside(event) && close(), { signal });
    document.addEventListener('focusin', (event) => !isInside(event) && close(), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  });
}

function isMark(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.welcome-mark') !== null;
}
