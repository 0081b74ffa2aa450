import { beforeEach, expect, it, vi } from 'vitest';

/** An event of the browser that a test fires. */
function event<Arguments extends unknown[]>() {
  const listeners: ((...values: Arguments) => void)[] = [];
  return {
    addListener: (listener: (...values: Arguments) => void) => void listeners.push(listener),
    fire: (...values: Arguments) => {
      for (const listener of listeners) listener(...values);
    },
  };
}

type Clicked = { menuItemId: string; selectionText?: string; frameId?: number };
const onInstalled = event();
const onStartup = event();
const onClicked = event<[Clicked, { id?: number } | undefined]>();
const onChanged = event<[Record<string, unknown>]>();
const entries = new Map<string, string>();
const contextMenus = {
  onClicked,
  removeAll: async () => entries.clear(),
  create: ({ id, title }: { id: string; title: string }) => {
    if (entries.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
    entries.set(id, title);
  },
  update: async (id: string, { title }: { title: string }) => {
    if (!entries.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
    entries.set(id, title);
  },
};
vi.mock('webextension-polyfill', () => ({
  default: { contextMenus, runtime: { onInstalled, onStartup }, storage: { local: { onChanged } } },
}));
const { offerToCompare } = await import('../../src/browser/menu.ts');

let language = 'Compare';
const chosen = vi.fn();
offerToCompare(async () => language, chosen);
beforeEach(() => chosen.mockClear());

it('is in the menu once, however often the browser starts, in the language set by then', async () => {
  onChanged.fire({ settings: {} });
  onInstalled.fire();
  onStartup.fire();
  await vi.waitFor(() => expect([...entries]).toEqual([['compare-selection', 'Compare']]));
  language = 'Vergleichen';
  onChanged.fire({ settings: {} });
  await vi.waitFor(() => expect([...entries]).toEqual([['compare-selection', 'Vergleichen']]));
});

it('tells the tab, the words, and whether they stand in a frame', () => {
  onClicked.fire({ menuItemId: 'compare-selection', selectionText: 'five ferries', frameId: 0 }, { id: 7 });
  onClicked.fire({ menuItemId: 'compare-selection', selectionText: 'six', frameId: 3 }, { id: 7 });
  expect(chosen.mock.calls).toEqual([
    [{ tabId: 7, words: 'five ferries', isInFrame: false }],
    [{ tabId: 7, words: 'six', isInFrame: true }],
  ]);
});

it('hears no other entry, and no click without words or tab', () => {
  onClicked.fire({ menuItemId: 'another', selectionText: 'five', frameId: 0 }, { id: 7 });
  onClicked.fire({ menuItemId: 'compare-selection', frameId: 0 }, { id: 7 });
  onClicked.fire({ menuItemId: 'compare-selection', selectionText: 'five', frameId: 0 }, undefined);
  expect(chosen).not.toHaveBeenCalled();
});
