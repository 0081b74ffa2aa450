import { expect, it, vi } from 'vitest';
import { pauseHere } from '../../src/background/pause-here.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

/** Presses the key over a page of news.example, or over another tab. */
async function press(settings: Partial<Settings>, site: string | null = 'news.example') {
  const changeSites = vi.fn(async (_: Settings['sites']) => ({ ok: true as const, value: null }));
  const showSite = vi.fn(async () => {});
  const read = async () => ({ ...DEFAULT_SETTINGS, ...settings }) as never;
  await pauseHere(7, { siteIn: async () => site, keeping: { read }, changeSites, showSite });
  return { changed: changeSites.mock.calls.map(([sites]) => sites), shown: showSite.mock.calls };
}

it('switches the site off, and says so', async () => {
  const { changed, shown } = await press({});
  expect(changed).toEqual([{ which: 'all-but', hosts: ['news.example'] }]);
  expect(shown).toEqual([[7, { isRead: false, off: 'here' }]]);
});

it('switches it on again', async () => {
  const { changed, shown } = await press({ sites: { which: 'all-but', hosts: ['news.example'] } });
  expect(changed).toEqual([{ which: 'all', hosts: [] }]);
  expect(shown).toEqual([[7, { isRead: true }]]);
});

it('changes nothing where all sites are switched off, and says that', async () => {
  const { changed, shown } = await press({ paused: true });
  expect(changed).toEqual([]);
  expect(shown).toEqual([[7, { isRead: false, off: 'everywhere' }]]);
});

it('leaves a tab alone that is no page of ours', async () => {
  expect(await press({}, null)).toEqual({ changed: [], shown: [] });
});
