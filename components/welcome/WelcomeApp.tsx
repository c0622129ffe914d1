import type { Settings } from '../../settings/settings.ts';
import { Filled } from '../Filled.tsx';
import { OptionDefault } from '../options/OptionDefault.tsx';
import { OptionStatus } from '../options/OptionStatus.tsx';
import { useOptionStatus } from '../options/use-option-status.ts';
import { useWords } from '../words-context.ts';
import { type ExampleTooltip, WelcomeExample } from './WelcomeExample.tsx';

type WelcomeAppProps = {
  isOnByDefault: boolean;
  tooltip: ExampleTooltip;
  /** What the tooltip has to say that stands nowhere else; empty where there is nothing. */
  note: string;
  isFirefox: boolean;
  onStore: (update: (settings: Settings) => Settings) => Promise<void>;
};

/** What a reader sees after the install: what this is, live, and the one thing to decide. */
export function WelcomeApp({ isOnByDefault, tooltip, note, isFirefox, onStore }: WelcomeAppProps) {
  const { welcome, options } = useWords();
  const { status, change } = useOptionStatus(onStore);
  return (
    <>
      <header class="page-head">
        <h1>
          <Filled text={welcome.title} places={{ name: <span class="wordmark">Spellout</span> }} />
        </h1>
        <p class="welcome-lead">{welcome.lead}</p>
      </header>
      <main>
        <section aria-labelledby="try-title">
          <h2 id="try-title">{welcome.try}</h2>
          <WelcomeExample tooltip={tooltip} />
          <p class="option-hint">{welcome.tryHint}</p>
          <p class="option-hint" role="status">
            {note}
          </p>
        </section>
        <div class="welcome-promises">
          <Promises
            title={welcome.does}
            items={[welcome.doesMark, welcome.doesExplain, welcome.doesUnsure]}
          />
          <Promises
            title={welcome.never}
            items={[welcome.neverChanges, welcome.neverSends, welcome.neverAccount]}
          />
        </div>
        <section class="option-section" aria-labelledby="where-title">
          <h2 id="where-title">{options.where.title}</h2>
          <OptionDefault
            isOnByDefault={isOnByDefault}
            onChoose={(chosen) => change({ update: (settings) => ({ ...settings, isOnByDefault: chosen }) })}
          />
          <p class="option-hint option-note">{welcome.later}</p>
        </section>
        <section class="option-section" aria-labelledby="pin-title">
          <h2 id="pin-title">{welcome.pinTitle}</h2>
          <p class="option-explain">{isFirefox ? welcome.pinFirefox : welcome.pinChromium}</p>
          <p class="option-explain">{welcome.pinHint}</p>
        </section>
        <nav class="option-ways" aria-label={welcome.next}>
          <a class="button" href="options.html">
            {welcome.options}
          </a>
          <a class="button" href="compare.html">
            {welcome.compare}
          </a>
        </nav>
      </main>
      <OptionStatus status={status} />
    </>
  );
}

function Promises({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
