import { describe, expect, it } from 'vitest';
import { OptionRulesText } from '../../../components/options/OptionRulesText.tsx';
import { OptionSites } from '../../../components/options/OptionSites.tsx';
import type { SiteRule } from '../../../settings/site-rules.ts';
import { TOOLS } from '../../../workshop/option-tools.ts';
import { choose, press, pressButton, showDeciding, undone, write } from './options-fixture.tsx';
import { find, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

const rule = (pattern: string, on = false): SiteRule => ({ pattern, on });
const two = [rule('a.example'), rule('b.example', true)];

const showSites = (siteRules: readonly SiteRule[] = []) =>
  showDeciding(
    (settings, onChange) => (
      <div>
        <OptionSites rules={settings.siteRules} tools={TOOLS.rules} onChange={onChange} />
      </div>
    ),
    { siteRules },
  );

describe('the list of sites', () => {
  it('takes a pasted address as the site that it is, and is ready for the next', () => {
    const { settings, changes } = showSites();
    write('#new-site', 'https://WWW.Example.org/');
    press('[type=submit]');
    expect(settings().siteRules).toEqual([rule('www.example.org')]);
    expect(changes.mock.lastCall?.[0].said).toBe('www.example.org added');
    expect(find<HTMLInputElement>('#new-site').value).toBe('');
  });

  it('refuses what is no site, in words at the field, and keeps what was written', () => {
    const { changes } = showSites();
    write('#new-site', 'two words');
    press('[type=submit]');
    expect(changes).not.toHaveBeenCalled();
    expect(textOf('#new-site-problem')).toMatch(/^That is no site/);
    expect(find('#new-site').getAttribute('aria-invalid')).toBe('true');
    expect(find<HTMLInputElement>('#new-site').value).toBe('two words');
  });

  it('switches a site, and says for which one each control is', () => {
    const { settings } = showSites(two);
    choose('[aria-label="Acronyms on a.example"]', 'on');
    expect(settings().siteRules).toEqual([rule('a.example', true), rule('b.example', true)]);
  });

  it('removes a site, and undoing that leaves alone what was decided since', () => {
    const { settings, changes } = showSites(two);
    pressButton(document, 'Remove a.example');
    expect(settings().siteRules).toEqual([rule('b.example', true)]);
    const since = { ...settings(), siteRules: [rule('b.example', false)] };
    expect(undone(changes, since).siteRules).toEqual([rule('a.example'), rule('b.example')]);
  });

  it('writes a site anew in its place, and undoing that brings back what it took the place of', () => {
    const { settings, changes } = showSites(two);
    pressButton(document, 'Edit a.example');
    write('[aria-label="Edit a.example"]', '*.b.example');
    pressButton(document, 'Save');
    expect(settings().siteRules).toEqual([rule('*.b.example'), rule('b.example', true)]);
    expect(undone(changes, settings()).siteRules).toEqual(two);
    pressButton(document, 'Edit *.b.example');
    write('[aria-label="Edit *.b.example"]', 'b.example');
    pressButton(document, 'Save');
    expect(settings().siteRules).toEqual([rule('b.example')]);
    expect(undone(changes, settings()).siteRules).toEqual([rule('*.b.example'), rule('b.example', true)]);
  });

  it('is searched once it is long, and shows a hundred at most', () => {
    showSites(Array.from({ length: 130 }, (_, index) => rule(`site-${index}.example`)));
    expect(textsOf('.option-name')).toHaveLength(100);
    write('[type=search]', 'SITE-12');
    expect(textsOf('.option-name').map((text) => text.split(' ')[0])).toEqual(
      ['12', '120', '121', '122', '123', '124', '125', '126', '127', '128', '129'].map(
        (number) => `site-${number}.example`,
      ),
    );
    write('[type=search]', 'nowhere');
    expect(textOf('[role=status]')).toBe('No site matches.');
  });
});

const showText = (siteRules: readonly SiteRule[]) =>
  showDeciding(
    (settings, onChange) => (
      <OptionRulesText rules={settings.siteRules} tools={TOOLS.rules} onChange={onChange} />
    ),
    { siteRules },
  );

const check = (text: string): void => {
  write('#import-text', text);
  press('[type=submit]');
};

describe('the list as text', () => {
  it('is a line for each site', () => {
    showText(two);
    expect(find<HTMLTextAreaElement>('#export-text').value).toBe('off a.example\non b.example\n');
  });

  it('is refused as a whole, with the lines that are wrong', () => {
    const { changes } = showText(two);
    check('on c.example\nc.example\noff C.example');
    expect(changes).not.toHaveBeenCalled();
    expect(textOf('form .option-problem:not(:empty)')).toBe(
      'Nothing was imported: 2 lines need a change.Line 2: It begins with neither “on” nor “off”.Line 3: Line 1 says the opposite.',
    );
  });

  it('shows what would change before it does, and can be undone', () => {
    const { settings, changes } = showText(two);
    check('on a.example\noff c.example');
    expect(textsOf('.option-preview summary')).toEqual([
      'Turned off: 1 site that had no rule',
      'On instead of off: 1 site',
    ]);
    expect(changes).not.toHaveBeenCalled();
    pressButton(document, 'Import');
    expect(settings().siteRules).toEqual([
      rule('a.example', true),
      rule('b.example', true),
      rule('c.example'),
    ]);
    expect(changes.mock.lastCall?.[0].said).toBe('Imported: 2 changes');
    const since = { ...settings(), siteRules: [...settings().siteRules, rule('d.example')] };
    expect(undone(changes, since).siteRules).toEqual([...two, rule('d.example')]);
  });

  it('takes the place of the list where that is asked for', () => {
    const { settings } = showText(two);
    press('[value=replace]');
    check('on b.example');
    expect(textsOf('.option-preview summary')).toEqual(['Taken off the list: 1 site']);
    pressButton(document, 'Import');
    expect(settings().siteRules).toEqual([rule('b.example', true)]);
  });

  it('says so where it changes nothing', () => {
    showText(two);
    check('# nothing new\non b.example');
    expect(textOf('.notice')).toBe('This changes nothing: your list says so already.');
  });
});
