import { OptionAppearance } from '../../components/options/OptionAppearance.tsx';
import { OptionChosen } from '../../components/options/OptionChosen.tsx';
import { OptionDefault } from '../../components/options/OptionDefault.tsx';
import { OptionFields } from '../../components/options/OptionFields.tsx';
import { OptionKnown } from '../../components/options/OptionKnown.tsx';
import { OptionMarks } from '../../components/options/OptionMarks.tsx';
import { OptionOpening } from '../../components/options/OptionOpening.tsx';
import { OptionRulesPreview } from '../../components/options/OptionRulesPreview.tsx';
import { OptionRulesProblems } from '../../components/options/OptionRulesProblems.tsx';
import { OptionRulesText } from '../../components/options/OptionRulesText.tsx';
import { OptionSection } from '../../components/options/OptionSection.tsx';
import { OptionShortcuts } from '../../components/options/OptionShortcuts.tsx';
import { OptionSiteEditor } from '../../components/options/OptionSiteEditor.tsx';
import { OptionSites } from '../../components/options/OptionSites.tsx';
import { OptionStatus } from '../../components/options/OptionStatus.tsx';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { COMMANDS, DECIDED, TOOLS } from '../option-tools.ts';
import type { State, StateGroup } from '../state.ts';

const nothing = () => undefined;
const many = Array.from({ length: 130 }, (_, index) => ({
  pattern: `site-${index}.example`,
  on: index % 3 > 0,
}));
const added = [
  { pattern: 'a.example', on: true },
  { pattern: 'b.example', on: false },
];

/** A part of the page, in a section with its heading. */
const part = (name: string, view: State['view']): State => ({
  name,
  view: (words) => (
    <OptionSection id="marks" title={words.options.title}>
      {view(words)}
    </OptionSection>
  ),
});

const page = (name: string, settings: Settings): State => ({
  name,
  view: () => <OptionsApp settings={settings} tools={TOOLS} onStore={() => Promise.resolve()} />,
});

const status = (name: string, failed: boolean, undo: (() => void) | null): State =>
  part(name, ({ options }) => (
    <OptionStatus
      status={{
        count: 1,
        text: failed ? options.status.failed : options.status.saved,
        isFailure: failed,
        undo,
      }}
    />
  ));

const sites = (name: string, rules: Settings['siteRules']): State =>
  part(name, () => <OptionSites rules={rules} tools={TOOLS.rules} onChange={nothing} />);

export const options: StateGroup = {
  surface: 'options',
  states: [
    page('page-at-first', DEFAULT_SETTINGS),
    page('page-decided', DECIDED),
    part('only-listed-sites', () => <OptionDefault isOnByDefault={false} onChoose={nothing} />),
    sites('no-sites', []),
    sites('sites', DECIDED.siteRules),
    sites('many-sites', many),
    part('edited-site', () => (
      <OptionSiteEditor
        pattern="www.example.org"
        readPattern={TOOLS.rules.readPattern}
        onSave={nothing}
        onCancel={nothing}
      />
    )),
    part('sites-as-text', () => (
      <OptionRulesText rules={DECIDED.siteRules} tools={TOOLS.rules} onChange={nothing} />
    )),
    part('import-refused', () => (
      <OptionRulesProblems
        problems={[
          { kind: 'no-switch', line: 1 },
          { kind: 'no-site', line: 4 },
          { kind: 'not-a-site', line: 12 },
          { kind: 'domain-with-path', line: 13 },
          { kind: 'too-long', line: 14 },
          { kind: 'said-both', line: 15, otherLine: 2 },
        ]}
      />
    )),
    part('import-too-long', () => <OptionRulesProblems problems={[{ kind: 'text-too-long' }]} />),
    part('import-preview', () => (
      <OptionRulesPreview
        change={{
          added,
          switched: [{ pattern: 'c.example', on: true }],
          removed: many.slice(0, 12),
        }}
        onTake={nothing}
      />
    )),
    part('import-without-change', () => (
      <OptionRulesPreview change={{ added: [], switched: [], removed: [] }} onTake={nothing} />
    )),
    ...(['dotted', 'solid', 'tint', 'none'] as const).map((look) =>
      part(`look-${look}`, () => (
        <OptionMarks marking="section" look={look} onMarking={nothing} onLook={nothing} />
      )),
    ),
    ...(['hover', 'key', 'click'] as const).map((opening) =>
      part(`opening-${opening}`, () => (
        <OptionOpening opening={opening} holdKey="Shift" dwell={600} onSet={nothing} />
      )),
    ),
    part('fields', () => (
      <OptionFields hidden={DECIDED.hiddenFields} senseCounts={TOOLS.senseCounts} onChange={nothing} />
    )),
    part('known-none', () => <OptionKnown mutedForms={[]} onChange={nothing} />),
    part('known', () => <OptionKnown mutedForms={DECIDED.mutedForms} onChange={nothing} />),
    part('chosen-none', () => <OptionChosen chosenSenses={[]} senseOf={TOOLS.senseOf} onChange={nothing} />),
    part('chosen', () => (
      <OptionChosen chosenSenses={DECIDED.chosenSenses} senseOf={TOOLS.senseOf} onChange={nothing} />
    )),
    part('text-and-language', () => <OptionAppearance textSize="large" language="es" onSet={nothing} />),
    part('shortcuts', () => (
      <OptionShortcuts commands={COMMANDS} openShortcuts={() => Promise.resolve(false)} />
    )),
    status('saved', false, null),
    status('saved-undoable', false, nothing),
    status('not-saved', true, null),
  ],
};
