import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import type { ExampleTooltip } from '../../components/welcome/WelcomeExample.tsx';
import type { StateGroup } from '../state.ts';

const tooltip: ExampleTooltip = { open: () => undefined, close: () => undefined, isOurs: () => false };
const base = { tooltip, onStore: () => Promise.resolve(), isFirefox: false, isOnByDefault: true, note: '' };

export const welcome: StateGroup = {
  surface: 'welcome',
  states: [
    { name: 'at-first', view: () => <WelcomeApp {...base} /> },
    { name: 'only-listed-sites', view: () => <WelcomeApp {...base} isOnByDefault={false} /> },
    { name: 'in-firefox', view: () => <WelcomeApp {...base} isFirefox /> },
    {
      name: 'a-button-pressed',
      view: ({ welcome: words }) => <WelcomeApp {...base} note={words.onPages} />,
    },
  ],
};
