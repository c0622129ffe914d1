import { describe, expect, it } from 'vitest';
import { OptionChosen } from '../../../components/options/OptionChosen.tsx';
import { OptionFields } from '../../../components/options/OptionFields.tsx';
import { OptionKnown } from '../../../components/options/OptionKnown.tsx';
import { TOOLS } from '../../../workshop/option-tools.ts';
import { press, pressButton, showDeciding, undone, write } from './options-fixture.tsx';
import { textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

describe('the fields', () => {
  const showFields = (hiddenFields: readonly ('aviation' | 'law')[] = []) =>
    showDeciding(
      (settings, onChange) => (
        <div>
          <OptionFields hidden={settings.hiddenFields} senseCounts={TOOLS.senseCounts} onChange={onChange} />
        </div>
      ),
      { hiddenFields },
    );

  it('are all there, by name, each with how many meanings it has', () => {
    showFields();
    const labels = textsOf('.option-fields label');
    expect(labels).toHaveLength(Object.keys(TOOLS.senseCounts).length);
    expect(labels.toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(labels);
    expect(labels.every((label) => /\d+ meanings?$/.test(label))).toBe(true);
  });

  it('are taken out one by one', () => {
    const { settings, changes } = showFields(['law']);
    press('[value=aviation]');
    expect(settings().hiddenFields).toEqual(['aviation', 'law']);
    press('[value=law]');
    expect(settings().hiddenFields).toEqual(['aviation']);
    expect(undone(changes, settings()).hiddenFields).toEqual(['aviation', 'law']);
  });

  it('are chosen all at once, or only those that are shown', () => {
    const { settings, changes } = showFields(['law']);
    pressButton(document, 'Choose none');
    expect(settings().hiddenFields).toHaveLength(Object.keys(TOOLS.senseCounts).length);
    expect(undone(changes, settings()).hiddenFields).toEqual(['law']);
    write('[type=search]', 'medicine');
    pressButton(document, 'Choose these');
    const shown = textsOf('.option-fields label');
    expect(shown.every((label) => /medicine/i.test(label))).toBe(true);
    expect(settings().hiddenFields).toHaveLength(Object.keys(TOOLS.senseCounts).length - shown.length);
  });

  it('say where none matches', () => {
    showFields();
    write('[type=search]', 'astrology');
    expect(textOf('[role=status]')).toBe('No field matches.');
  });
});

describe('the acronyms that the reader knows', () => {
  const showKnown = (mutedForms: readonly string[]) =>
    showDeciding(
      (settings, onChange) => (
        <div>
          <OptionKnown mutedForms={settings.mutedForms} onChange={onChange} />
        </div>
      ),
      { mutedForms },
    );

  it('are marked again one by one, with a way back', () => {
    const { settings, changes } = showKnown(['EMS', 'FAQ']);
    pressButton(document, 'Mark again: EMS');
    expect(settings().mutedForms).toEqual(['FAQ']);
    expect(undone(changes, { ...settings(), mutedForms: ['PDF'] }).mutedForms).toEqual(['EMS', 'PDF']);
  });

  it('are marked again all at once, with a way back', () => {
    const { settings, changes } = showKnown(['EMS', 'FAQ']);
    pressButton(document, 'Mark all again');
    expect(settings().mutedForms).toEqual([]);
    expect(textOf('.option-hint')).toMatch(/^None yet/);
    expect(undone(changes, settings()).mutedForms).toEqual(['EMS', 'FAQ']);
  });
});

describe('the meanings that the reader chose', () => {
  const chosenSenses = [
    { host: 'a.example', shortForm: 'EMS', senseId: 'ems-emergency-medical-services' },
    { host: 'b.example', shortForm: 'EMS', senseId: 'gone' },
  ];
  const showChosen = () =>
    showDeciding(
      (settings, onChange) => (
        <div>
          <OptionChosen chosenSenses={settings.chosenSenses} senseOf={TOOLS.senseOf} onChange={onChange} />
        </div>
      ),
      { chosenSenses },
    );

  it('are named with their site, also where the glossary no longer has them', () => {
    showChosen();
    expect(textsOf('.option-name')).toEqual([
      'EMS Emergency Medical Services on a.example',
      'EMS a meaning that is no longer in the glossary on b.example',
    ]);
  });

  it('are forgotten for one site; undoing that does not touch what was chosen anew since', () => {
    const { settings, changes } = showChosen();
    pressButton(document, 'Forget what EMS means on a.example');
    expect(settings().chosenSenses).toEqual(chosenSenses.slice(1));
    expect(new Set(undone(changes, settings()).chosenSenses)).toEqual(new Set(chosenSenses));
    const anew = [{ host: 'a.example', shortForm: 'EMS', senseId: 'other' }];
    expect(undone(changes, { ...settings(), chosenSenses: anew }).chosenSenses).toEqual(anew);
  });

  it('are forgotten all at once, with a way back', () => {
    const { settings, changes } = showChosen();
    pressButton(document, 'Forget all');
    expect(settings().chosenSenses).toEqual([]);
    expect(undone(changes, settings()).chosenSenses).toEqual(chosenSenses);
  });
});
