import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WelcomeExample } from '../../../components/welcome/WelcomeExample.tsx';
import { showInWords } from './options-fixture.tsx';
import { textOf, textsOf, useRendering } from './rendered.ts';

useRendering();

function showExample() {
  const tooltip = { open: vi.fn(), close: vi.fn(), isOurs: vi.fn(() => false) };
  const place = showInWords(
    <>
      <WelcomeExample tooltip={tooltip} />
      <button type="button" id="after">
        After
      </button>
    </>,
  );
  const marks = [...place.querySelectorAll<HTMLElement>('.welcome-mark')];
  const expanded = () => marks.map((mark) => mark.getAttribute('aria-expanded') === 'true');
  return { tooltip, marks, expanded };
}

const settle = (time = 20) => act(() => new Promise((resolve) => setTimeout(resolve, time)));

describe('the example of the first-run page', () => {
  it('is a text with three marked acronyms in it', () => {
    showExample();
    expect(textsOf('.welcome-mark')).toEqual(['EMS', 'EMT', 'IV']);
    expect(textOf('.welcome-example')).toMatch(/^The EMS crew .* an EMT looked .* says IV, /);
  });

  it('explains each as the keyboard reaches it, and none once it has gone on', async () => {
    const { tooltip, marks, expanded } = showExample();
    marks[0]?.focus();
    await settle();
    expect(tooltip.open.mock.lastCall?.[0]).toBe('ems');
    await userEvent.keyboard('{Tab}');
    await settle();
    expect(tooltip.open.mock.lastCall?.[0]).toBe('emt');
    expect(expanded()).toEqual([false, true, false]);
    await userEvent.keyboard('{Tab}{Tab}');
    await settle();
    expect(expanded()).toEqual([false, false, false]);
    expect(tooltip.close).toHaveBeenCalled();
  });

  it('closes with Escape', async () => {
    const { tooltip, marks, expanded } = showExample();
    marks[2]?.focus();
    await settle();
    tooltip.close.mockClear();
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(expanded()).toEqual([false, false, false]);
    expect(tooltip.close).toHaveBeenCalled();
  });

  it('explains what the pointer is on, until it has gone for good', async () => {
    const { marks, expanded } = showExample();
    const [ems] = marks;
    if (!ems) throw new Error('There is no mark.');
    await userEvent.hover(ems);
    await settle();
    expect(expanded()).toEqual([true, false, false]);
    await userEvent.hover(document.querySelector('#after') as HTMLElement);
    await settle(400);
    expect(expanded()).toEqual([false, false, false]);
  });

  it('stays open while the pointer is on the tooltip', async () => {
    const { tooltip, marks, expanded } = showExample();
    const [ems] = marks;
    if (!ems) throw new Error('There is no mark.');
    await userEvent.hover(ems);
    await settle();
    tooltip.isOurs.mockReturnValue(true);
    await userEvent.hover(document.querySelector('#after') as HTMLElement);
    await settle(400);
    expect(expanded()).toEqual([true, false, false]);
  });
});
