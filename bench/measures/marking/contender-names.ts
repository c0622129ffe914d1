/** In the order in which they take their turns. */
export const CONTENDER_NAMES = ['bare', 'ours', 'mark.js', 'findAndReplaceDOMText'] as const;

export type ContenderName = (typeof CONTENDER_NAMES)[number];
