import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import type { Command, ShortcutTools } from './option-tools.ts';

type OptionShortcutsProps = {
  commands: readonly Command[];
  openShortcuts: ShortcutTools['openShortcuts'];
};

/** The extension's commands with their keys, and the way to where the browser has them changed. */
export function OptionShortcuts({ commands, openShortcuts }: OptionShortcutsProps) {
  const { options, toolbar } = useWords();
  const { shortcuts } = options;
  // The browser has them in its own language, and Chromium none at all for opening the popup.
  const does: Readonly<Record<string, string>> = toolbar.commands;
  const [isClosed, setClosed] = useState(false);
  const open = async (): Promise<void> => setClosed(!(await openShortcuts().catch(() => false)));
  return (
    <>
      <dl class="option-keys">
        {commands.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{does[name] ?? description}</dt>
            <dd>{keys === '' ? shortcuts.none : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" aria-describedby="shortcuts-hint" onClick={() => void open()}>
        {shortcuts.change}
      </button>
      <p class="option-hint option-note" id="shortcuts-hint" role="status">
        {isClosed ? shortcuts.notOpened : shortcuts.changeHint}
      </p>
    </>
  );
}

/** The commands as they are now; read again when the reader comes back from where they are changed. */
export function useCommands({ readCommands, onReturn }: ShortcutTools): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = (): void => {
      readCommands().then(setCommands, () => undefined);
    };
    read();
    return onReturn(read);
  }, [readCommands, onReturn]);
  return commands;
}
