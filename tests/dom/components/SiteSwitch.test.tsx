import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SiteSwitch } from '../../../components/SiteSwitch.tsx';
import { find, show, useRendering } from './rendered.ts';

useRendering();

describe('the site switch', () => {
  it.each([true, false])('is a switch with the site in its name, and says whether it is on (%s)', (on) => {
    show(<SiteSwitch site="example.org" on={on} onSwitch={vi.fn()} />);
    const button = find('button');
    expect(button.getAttribute('role')).toBe('switch');
    expect(button.getAttribute('aria-checked')).toBe(String(on));
    expect(button.textContent).toBe('Explain acronyms on example.org');
  });

  it.each([true, false])('asks for the other state when it is pressed (%s)', (on) => {
    const onSwitch = vi.fn<(on: boolean) => void>();
    show(<SiteSwitch site="example.org" on={on} onSwitch={onSwitch} />);
    find('button').click();
    expect(onSwitch.mock.calls).toEqual([[!on]]);
  });

  it('can be pressed by keyboard', async () => {
    const onSwitch = vi.fn<(on: boolean) => void>();
    show(<SiteSwitch site="example.org" on onSwitch={onSwitch} />);
    find('button').focus();
    await userEvent.keyboard(' ');
    expect(onSwitch.mock.calls).toEqual([[false]]);
  });

  it('does not change by itself', () => {
    show(<SiteSwitch site="example.org" on onSwitch={() => undefined} />);
    find('button').click();
    expect(find('button').getAttribute('aria-checked')).toBe('true');
  });
});
