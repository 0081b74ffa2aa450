// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { SETTINGS } from '../../src/model/kept.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { keep, open, seam } from './popup-under-test.tsx';

describe('the switches', () => {
  const switches = () => [...document.querySelectorAll<HTMLInputElement>('[role=switch]')];
  const names = () => switches().map(({ parentElement }) => parentElement?.textContent);
  const openSwitches = async () => {
    await open();
    await vi.waitFor(() => expect(names()[0]).toContain('gazette.test'));
  };

  it('switch the site off and on', async () => {
    await openSwitches();
    expect(names()).toEqual(['On this site gazette.test', 'On all sites ']);
    expect(switches().map(({ checked }) => checked)).toEqual([true, true]);
    switches()[0]?.click();
    const sites = { which: 'all-but' as const, hosts: ['gazette.test'] };
    expect(seam.askOwn).toHaveBeenLastCalledWith({ type: 'change-settings', change: { sites } });
    keep(SETTINGS, { ...DEFAULT_SETTINGS, sites });
    await vi.waitFor(() => expect(names()[1]).toBe('On all sites 1 site is switched off'));
    expect(switches()[0]?.checked).toBe(false);
    switches()[0]?.click();
    const change = { sites: { which: 'all', hosts: [] } };
    expect(seam.askOwn).toHaveBeenLastCalledWith({ type: 'change-settings', change });
  });

  it('pause all sites, and leave the one alone meanwhile', async () => {
    await openSwitches();
    switches()[1]?.click();
    expect(seam.askOwn).toHaveBeenLastCalledWith({ type: 'change-settings', change: { paused: true } });
    keep(SETTINGS, { ...DEFAULT_SETTINGS, paused: true });
    await vi.waitFor(() => expect(switches().map(({ checked }) => checked)).toEqual([true, false]));
    await vi.waitFor(() => expect(switches()[0]?.disabled).toBe(true));
  });

  it('name no site in a private window', async () => {
    seam.isPrivateWindow.mockResolvedValueOnce(true);
    await open();
    await vi.waitFor(() => expect(names()).toEqual(['On all sites ']));
  });
});
