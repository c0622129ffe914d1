import type { TooltipWay } from '../../messaging/protocol.ts';

type TooltipButtonProps = {
  /** Where it leads: the page's script reads it from the button, and `value` with it. */
  way: TooltipWay;
  value: string;
  isQuiet?: boolean;
  children: string;
};

/** A way out of the tooltip. No stop for the Tab key, whose order is the page's: the popup has all this by keyboard. */
export function TooltipButton({ way, value, isQuiet = false, children }: TooltipButtonProps) {
  return (
    <button type="button" class={isQuiet ? 'way way-quiet' : 'way'} name={way} value={value} tabIndex={-1}>
      {children}
    </button>
  );
}
