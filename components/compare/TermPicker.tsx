import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, Sense } from '../../glossary/types.ts';
import type { Search } from '../search/GlossarySearch.tsx';
import { useWords } from '../words-context.ts';
import { MOST_TERMS } from './place.ts';
import { TermPickerCard } from './TermPickerCard.tsx';
import { TermPickerField } from './TermPickerField.tsx';

type TermPickerProps = {
  /** The terms chosen so far, in the order of the columns. */
  chosen: readonly Sense[];
  entries: readonly Entry[];
  search: Search;
  onPick: (chosen: readonly Sense[]) => void;
};

/** The terms of a comparison of one's own: add, put in order, take away. */
export function TermPicker({ chosen, entries, search, onPick }: TermPickerProps) {
  const { picking } = useWords().compare;
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const focusAfterMove = useFocusAfterMove(list);

  const add = (sense: Sense) => {
    onPick([...chosen, sense]);
    setSaid(picking.added(sense.shortForm, chosen.length + 1, MOST_TERMS));
  };
  const remove = (sense: Sense) => {
    onPick(chosen.filter(({ id }) => id !== sense.id));
    setSaid(picking.removed(sense.shortForm));
    // Its button goes with it; the field is where another would come from.
    field.current?.focus();
  };
  const move = (from: number, to: number) => {
    const order = [...chosen];
    const [moved] = order.splice(from, 1);
    if (moved === undefined) return;
    order.splice(to, 0, moved);
    focusAfterMove(moved.id, to > from ? 'later' : 'earlier');
    onPick(order);
    setSaid(picking.moved(moved.shortForm, to + 1, order.length));
  };

  return (
    <section class="term-picker" aria-label={picking.terms}>
      {chosen.length > 0 && (
        <ul class="term-cards" ref={list}>
          {chosen.map((sense, index) => (
            <TermPickerCard
              key={sense.id}
              sense={sense}
              place={index}
              count={chosen.length}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(sense)}
            />
          ))}
        </ul>
      )}
      <TermPickerField field={field} chosen={chosen} entries={entries} search={search} onAdd={add} />
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

/** Keeps the focus on the button that moved a card; at an end of the row, on its neighbor. */
function useFocusAfterMove(list: { readonly current: HTMLElement | null }) {
  const wanted = useRef<{ id: string; way: 'earlier' | 'later' } | null>(null);
  // Before the next key press, which may come before the next frame.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { id, way } = wanted.current;
    wanted.current = null;
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-term="${id}"] button`) ?? []),
    ];
    const open = buttons.filter(({ disabled }) => !disabled);
    (open.find(({ value }) => value === way) ?? open[0])?.focus();
  });
  return (id: string, way: 'earlier' | 'later') => {
    wanted.current = { id, way };
  };
}
