import { type ComponentChildren, Fragment } from 'preact';

type FilledProps = {
  /** A text of the interface with places: "On for {site}". */
  text: string;
  /** What stands at each place, by its name. */
  places: Readonly<Record<string, ComponentChildren>>;
};

/** A text with something at its places that is no text: a link, a name in bold. The order is the language's own. */
export function Filled({ text, places }: FilledProps) {
  return (
    <>
      {text.split(/(\{\w+\})/).map((part, index) => (
        <Fragment key={index}>{/^\{\w+\}$/.test(part) ? places[part.slice(1, -1)] : part}</Fragment>
      ))}
    </>
  );
}
