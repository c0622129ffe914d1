/** A view as plain data, which can travel as a message and be built anywhere without Preact. */
export type PlainNode = string | PlainElement;

export type PlainElement = {
  /** The name of an HTML element. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly PlainNode[];
};
