import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings.ts';
import { DECIDED, TOOLS } from '../../../workshop/option-tools.ts';
import { choose, press, pressButton, showInWords } from './options-fixture.tsx';
import { find, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

type Update = (settings: Settings) => Settings;

/** The page over a store that keeps what it is told, or as long as `fails` says so, does not. */
function showPage(start: Settings = DEFAULT_SETTINGS) {
  const kept = { settings: start, fails: false };
  const show = () => showInWords(<OptionsApp settings={kept.settings} tools={TOOLS} onStore={store} />);
  const store = vi.fn(async (update: Update) => {
    if (kept.fails) throw new Error('The disk is full.');
    kept.settings = update(kept.settings);
    show();
  });
  show();
  return kept;
}

/** Lets what was promised come true. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

describe('the options page', () => {
  it.each<[string, () => void, Partial<Settings>]>([
    ['where acronyms are explained', () => press('[name=where][value=listed]'), { isOnByDefault: false }],
    ['which are marked', () => press('[name=marking][value=section]'), { marking: 'section' }],
    ['how marks look', () => press('[name=look][value=tint]'), { look: 'tint' }],
    ['what opens', () => press('[name=opening][value=click]'), { opening: 'click' }],
    ['the page’s own acronyms', () => press('[name=page-forms]'), { marksPageForms: false }],
    ['code', () => press('[name=code]'), { readsCode: true }],
    ['text size', () => press('[name=text-size][value=larger]'), { textSize: 'larger' }],
    ['language', () => press('[name=language][value=es]'), { language: 'es' }],
    ['how long the pointer rests', () => choose('#dwell', '500'), { dwell: 500 }],
  ])('stores a change of %s at once, and says so', async (_what, decide, changed) => {
    const kept = showPage();
    decide();
    await settle();
    expect(kept.settings).toEqual({ ...DEFAULT_SETTINGS, ...changed });
    expect(textOf('.option-status [role=status]')).toBe('Saved');
  });

  it('asks for the key only where one is held, and for the rest only where there is one', async () => {
    const kept = showPage();
    expect(textsOf('#hold-key')).toEqual([]);
    press('[name=opening][value=key]');
    await settle();
    choose('#hold-key', 'Shift');
    await settle();
    expect(kept.settings.holdKey).toBe('Shift');
    press('[name=opening][value=click]');
    await settle();
    expect(textsOf('#hold-key, #dwell')).toEqual([]);
  });

  it('says plainly that nothing was stored, and shows what still holds', async () => {
    const kept = showPage();
    kept.fails = true;
    press('[name=code]');
    await settle();
    expect(textOf('.option-status [role=status]')).toMatch(/^Not saved/);
    expect(find<HTMLInputElement>('[name=code]').checked).toBe(false);
    press('[name=look][value=solid]');
    await settle();
    expect(find<HTMLInputElement>('[name=look][value=dotted]').checked).toBe(true);
    kept.fails = false;
    press('[name=code]');
    await settle();
    expect(textOf('.option-status [role=status]')).toBe('Saved');
    expect(kept.settings.readsCode).toBe(true);
  });

  it('shows a change that was made elsewhere', () => {
    showPage();
    showInWords(<OptionsApp settings={DECIDED} tools={TOOLS} onStore={() => Promise.resolve()} />);
    expect(find<HTMLInputElement>('[name=look][value=solid]').checked).toBe(true);
    expect(find<HTMLInputElement>('#dwell').value).toBe('600');
    expect(textsOf('#known .option-name')).toEqual(['EMS', 'FAQ', 'PDF']);
  });

  it('resets everything only once that is confirmed, and takes it back', async () => {
    const kept = showPage(DECIDED);
    pressButton(document, 'Reset everything');
    pressButton(find('#reset'), 'Cancel');
    expect(kept.settings).toEqual(DECIDED);
    pressButton(document, 'Reset everything');
    pressButton(document, 'Yes, reset everything');
    await settle();
    expect(kept.settings).toEqual(DEFAULT_SETTINGS);
    press('[name=code]');
    await settle();
    press('[name=code]');
    await settle();
    pressButton(document, 'Reset everything');
    pressButton(document, 'Yes, reset everything');
    await settle();
    pressButton(find('.option-status'), 'Undo');
    await settle();
    expect(textOf('.option-status [role=status]')).toBe('Undone');
    expect(kept.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('brings everything back when the reset is undone, but for what was decided since', async () => {
    const kept = showPage(DECIDED);
    pressButton(document, 'Reset everything');
    pressButton(document, 'Yes, reset everything');
    await settle();
    kept.settings = { ...kept.settings, look: 'tint' };
    pressButton(find('.option-status'), 'Undo');
    await settle();
    expect(kept.settings).toEqual({ ...DECIDED, look: 'tint' });
  });

  it('keeps the focus with the question whether to reset', async () => {
    showPage();
    pressButton(document, 'Reset everything');
    await settle();
    expect(document.activeElement?.textContent).toBe('Cancel');
    pressButton(find('#reset'), 'Cancel');
    await settle();
    expect(document.activeElement?.textContent).toBe('Reset everything');
  });

  it('lists the commands with their keys, and says in words where there is no way to change them', async () => {
    showPage();
    await settle();
    expect(textsOf('.option-keys dd')).toEqual(['Alt+Shift+N', 'no key']);
    pressButton(document, 'Change the shortcuts');
    await settle();
    expect(textOf('#shortcuts-hint')).toMatch(/does not open that page/);
  });
});
