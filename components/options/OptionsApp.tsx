import type { Settings } from '../../settings/settings.ts';
import { useWords } from '../words-context.ts';
import { OptionAppearance } from './OptionAppearance.tsx';
import { OptionChosen } from './OptionChosen.tsx';
import { OptionContents } from './OptionContents.tsx';
import { OptionDefault } from './OptionDefault.tsx';
import { OptionFields } from './OptionFields.tsx';
import { OptionKnown } from './OptionKnown.tsx';
import { OptionMarks } from './OptionMarks.tsx';
import { OptionOpening } from './OptionOpening.tsx';
import { OptionReading } from './OptionReading.tsx';
import { OptionReset } from './OptionReset.tsx';
import { OptionRulesText } from './OptionRulesText.tsx';
import { OptionSection } from './OptionSection.tsx';
import { OptionShortcuts, useCommands } from './OptionShortcuts.tsx';
import { OptionSites } from './OptionSites.tsx';
import { OptionStatus } from './OptionStatus.tsx';
import type { OptionTools } from './option-tools.ts';
import { resetChange } from './reset-change.ts';
import { useOptionStatus } from './use-option-status.ts';

type OptionsAppProps = {
  settings: Settings;
  tools: OptionTools;
  /** Stores what an update makes of the settings; rejects where the browser does not. */
  onStore: (update: (settings: Settings) => Settings) => Promise<void>;
};

/** Everything a reader can decide, on one page. What it shows is what is stored. */
export function OptionsApp({ settings, tools, onStore }: OptionsAppProps) {
  const { options, shared } = useWords();
  const { status, change } = useOptionStatus(onStore);
  const commands = useCommands(tools.shortcuts);
  const set = (decided: Partial<Settings>): void =>
    change({ update: (current) => ({ ...current, ...decided }) });
  const { siteRules, hiddenFields, mutedForms, chosenSenses } = settings;
  return (
    <>
      <header class="page-head">
        <p class="wordmark">Spellout</p>
        <h1>{options.title}</h1>
        <p class="option-explain">
          {options.lead} {shared.staysHere}
        </p>
      </header>
      <OptionContents without={commands.length > 0 ? [] : ['shortcuts']} />
      <main>
        <OptionSection id="where" title={options.where.title}>
          <OptionDefault
            isOnByDefault={settings.isOnByDefault}
            onChoose={(isOnByDefault) => set({ isOnByDefault })}
          />
        </OptionSection>
        <OptionSection id="sites" title={options.sites.title} explain={options.sites.explain}>
          <OptionSites rules={siteRules} tools={tools.rules} onChange={change} />
          <OptionRulesText rules={siteRules} tools={tools.rules} onChange={change} />
        </OptionSection>
        <OptionSection id="marks" title={options.marks.title}>
          <OptionMarks
            marking={settings.marking}
            look={settings.look}
            onMarking={(marking) => set({ marking })}
            onLook={(look) => set({ look })}
          />
        </OptionSection>
        <OptionSection id="opening" title={options.opening.title}>
          <OptionOpening
            opening={settings.opening}
            holdKey={settings.holdKey}
            dwell={settings.dwell}
            onSet={set}
          />
        </OptionSection>
        <OptionSection id="reading" title={options.reading.title}>
          <OptionReading
            marksPageForms={settings.marksPageForms}
            readsCode={settings.readsCode}
            onSet={set}
          />
        </OptionSection>
        <OptionSection id="fields" title={options.fields.title} explain={options.fields.explain}>
          <OptionFields hidden={hiddenFields} senseCounts={tools.senseCounts} onChange={change} />
        </OptionSection>
        <OptionSection id="known" title={options.known.title} explain={options.known.explain}>
          <OptionKnown mutedForms={mutedForms} onChange={change} />
        </OptionSection>
        <OptionSection id="chosen" title={options.chosen.title} explain={options.chosen.explain}>
          <OptionChosen chosenSenses={chosenSenses} senseOf={tools.senseOf} onChange={change} />
        </OptionSection>
        <OptionSection id="appearance" title={options.appearance.title}>
          <OptionAppearance textSize={settings.textSize} language={settings.language} onSet={set} />
        </OptionSection>
        {commands.length > 0 && (
          <OptionSection id="shortcuts" title={options.shortcuts.title}>
            <OptionShortcuts commands={commands} openShortcuts={tools.shortcuts.openShortcuts} />
          </OptionSection>
        )}
        <OptionSection id="reset" title={options.reset.title} explain={options.reset.explain}>
          <OptionReset
            onReset={() => change({ ...resetChange(settings, tools.defaults), said: options.reset.done })}
          />
        </OptionSection>
      </main>
      <OptionStatus status={status} />
    </>
  );
}
