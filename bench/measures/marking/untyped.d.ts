/** The parts used here of two libraries that bring no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options: object): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(node: Element, options: object): void;
}
