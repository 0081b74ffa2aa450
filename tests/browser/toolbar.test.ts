import { expect, it, vi } from 'vitest';
import { ENGLISH } from '../../src/wording/english.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.api }));
const { countTitle, setCount, setPaused } = await import('../../src/browser/toolbar.ts');

it('names the count for one, many and none', () => {
  expect([0, 1, 3].map((count) => countTitle(ENGLISH, count))).toEqual([
    'Second Source: no statement with other reports',
    'Second Source: 1 statement with other reports',
    'Second Source: 3 statements with other reports',
  ]);
});

it('shows the count on the tab and clears it at nought', async () => {
  await setCount(7, 3, ENGLISH);
  await setCount(7, 0, ENGLISH);
  expect(fake.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '3' }], [{ tabId: 7, text: '' }]]);
  expect(fake.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: countTitle(ENGLISH, 0) });
});

it('says on the tab where its site is not read', async () => {
  await setPaused(7, 'here', ENGLISH);
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: 'off' });
  expect(fake.action.setTitle).toHaveBeenLastCalledWith({
    tabId: 7,
    title: 'Second Source: reading is switched off on this site',
  });
});

it('is silent about a tab that has gone', async () => {
  fake.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 8.'));
  await expect(setCount(8, 1, ENGLISH)).resolves.toBeUndefined();
});
