import type { State, StateGroup, Surface } from './state.ts';

/** A state by the name that addresses use: "popup/off". */
export type NamedState = { id: string; surface: Surface; state: State };

/** The surfaces in the order in which a reader meets them. */
export const SURFACES: readonly Surface[] = ['tooltip', 'popup', 'compare', 'options', 'welcome'];

const files = import.meta.glob<Record<string, StateGroup>>('./states/*.tsx', { eager: true });

/** Every group of `states/`: a new file needs no entry anywhere. */
const GROUPS: readonly StateGroup[] = Object.values(files).flatMap((file) => Object.values(file));

/** Every state of a surface, in the order of its file. */
export function statesOf(surface: Surface): NamedState[] {
  return GROUPS.filter((group) => group.surface === surface).flatMap(({ states }) =>
    states.map((state) => ({ id: `${surface}/${state.name}`, surface, state })),
  );
}

export const ALL_STATES: readonly NamedState[] = SURFACES.flatMap(statesOf);
