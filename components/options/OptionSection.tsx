import type { ComponentChildren } from 'preact';
import type { OptionPart } from './OptionContents.tsx';

type OptionSectionProps = {
  /** Also its place in the address: "options.html#sites". */
  id: OptionPart;
  title: string;
  explain?: string;
  children: ComponentChildren;
};

/** One part of the options page, under its heading. */
export function OptionSection({ id, title, explain, children }: OptionSectionProps) {
  return (
    <section class="option-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {explain !== undefined && <p class="option-explain">{explain}</p>}
      {children}
    </section>
  );
}
