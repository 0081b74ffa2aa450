// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { close, open, seam, type } from './popup-under-test.tsx';

describe('ways on', () => {
  it('lead to the explorer and the options', async () => {
    await open();
    const [explorer, options] = document.querySelectorAll<HTMLElement>('.ways button');
    explorer?.click();
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(seam.openOwnPage).toHaveBeenCalledWith('src/explorer/index.html', 'tab');
    options?.click();
    await vi.waitFor(() => expect(seam.openOptions).toHaveBeenCalled());
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
