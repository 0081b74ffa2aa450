// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { close, open, seam, type } from './popup-under-test.tsx';

describe('ways on', () => {
  const ways = () => [...document.querySelectorAll<HTMLElement>('.ways button')];

  it('lead to the panel, the explorer and the options', async () => {
    await open();
    await vi.waitFor(() => expect(ways()).toHaveLength(3));
    ways()[0]?.click();
    // In the click itself, for later the browser would not open it.
    expect(seam.openPanel).toHaveBeenCalledWith(3);
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    ways()[1]?.click();
    await vi.waitFor(() => expect(seam.openOwnPage).toHaveBeenCalledWith('src/explorer/index.html', 'tab'));
    ways()[2]?.click();
    await vi.waitFor(() => expect(seam.openOptions).toHaveBeenCalled());
  });

  it('leave the panel out where the browser has none', async () => {
    seam.hasPanel.mockReturnValueOnce(false);
    await open();
    expect(ways()).toHaveLength(2);
  });
});

describe('accessibility', () => {
  const violations = async () => {
    document.documentElement.lang = 'en';
    document.title = 'Second Source';
    const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };

  it('has no fault that axe knows of: the page’s list', async () => {
    await open();
    expect(await violations()).toEqual([]);
  });

  it('has no fault that axe knows of: search results', async () => {
    await open();
    await type('ferries', '1 fact for “ferries”');
    expect(await violations()).toEqual([]);
  });
});
