import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SiteSwitch } from '../../../components/popup/SiteSwitch.tsx';
import { wordsIn } from '../../../locales/words.ts';
import { DEFAULT_SETTINGS } from '../../../settings/settings.ts';
import { LOCAL_FILES, type SiteRule } from '../../../settings/site-rules.ts';
import { type SwitchScope, standingOf } from '../../../settings/site-standing.ts';
import { find, show, textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

const ADDRESS = { host: 'www.example.org', path: '/a' };

function standing(siteRules: SiteRule[] = [], { isOnByDefault = true, address = ADDRESS } = {}) {
  const domain = address === ADDRESS ? 'example.org' : null;
  return standingOf({ ...DEFAULT_SETTINGS, siteRules, isOnByDefault }, address, domain);
}

const rule = (pattern: string, on: boolean): SiteRule => ({ pattern, on });

describe('the site switch', () => {
  it.each([
    ['on by default', standing(), 'true', 'On, as everywhere.'],
    [
      'not listed',
      standing([], { isOnByDefault: false }),
      'false',
      'Off here: you explain only listed sites.',
    ],
    [
      'a host that is off',
      standing([rule('www.example.org', false)]),
      'false',
      'Off for www.example.org, by your rule.',
    ],
    [
      'a domain that is listed',
      standing([rule('*.example.org', true)], { isOnByDefault: false }),
      'true',
      'On for example.org and everything below it, by your rule.',
    ],
    [
      'one page that is off',
      standing([rule('www.example.org/a', false)]),
      'false',
      'Off for this page, by your rule.',
    ],
    [
      'local files that are off',
      standing([rule(LOCAL_FILES, false)], { address: { host: LOCAL_FILES, path: '/a.html' } }),
      'false',
      'Off for all local files, by your rule.',
    ],
  ])('says how things stand for %s', (_name, state, checked, words) => {
    show(<SiteSwitch standing={state} onSwitch={vi.fn()} />);
    const button = find('button');
    expect([button.getAttribute('role'), button.getAttribute('aria-checked')]).toEqual(['switch', checked]);
    expect(button.textContent).toBe('Explain acronyms here');
    expect(textOf('.site-switch-state')).toBe(words);
  });

  it('is described by how things stand and by what it is about', () => {
    show(<SiteSwitch standing={standing()} onSwitch={vi.fn()} />);
    const ids = find('button').getAttribute('aria-describedby')?.split(' ') ?? [];
    const [state, scope] = ids.map((id) => document.getElementById(id)?.textContent);
    expect(state).toBe('On, as everywhere.');
    expect(scope).toContain('The switch is for');
  });

  it('offers the page, the host and the domain, and begins with the host', () => {
    show(<SiteSwitch standing={standing()} onSwitch={vi.fn()} />);
    expect(textsOf('option')).toEqual([
      'this page only',
      'www.example.org',
      'example.org and everything below it',
    ]);
    expect(find<HTMLSelectElement>('select').value).toBe('www.example.org');
  });

  it('speaks of files where there is no host, in any language', () => {
    const local = standing([], { address: { host: LOCAL_FILES, path: '/a.html' } });
    show(<SiteSwitch standing={local} onSwitch={vi.fn()} />, wordsIn('es'));
    expect(textsOf('option')).toEqual(['solo este archivo', 'todos los archivos locales']);
  });

  it('asks for the other state of what it is about', async () => {
    const onSwitch = vi.fn<(rule: SiteRule, scope: SwitchScope) => void>();
    show(<SiteSwitch standing={standing()} onSwitch={onSwitch} />);
    find('button').click();
    await userEvent.selectOptions(find('select'), '*.example.org');
    find('button').focus();
    await userEvent.keyboard(' ');
    expect(onSwitch.mock.calls.map(([asked]) => asked)).toEqual([
      rule('www.example.org', false),
      rule('*.example.org', false),
    ]);
    expect(onSwitch.mock.calls[1]?.[1].reach).toBe('domain');
  });

  it('is about what another rule is about once that decides', async () => {
    show(<SiteSwitch standing={standing()} onSwitch={vi.fn()} />);
    await userEvent.selectOptions(find('select'), 'www.example.org/a');
    show(<SiteSwitch standing={standing([rule('*.example.org', false)])} onSwitch={vi.fn()} />);
    expect(find<HTMLSelectElement>('select').value).toBe('*.example.org');
  });

  it('does not change by itself', () => {
    show(<SiteSwitch standing={standing()} onSwitch={() => undefined} />);
    find('button').click();
    expect(find('button').getAttribute('aria-checked')).toBe('true');
  });
});
