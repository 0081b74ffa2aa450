import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnPageRequest } from '../../src/browser/protocol.ts';
import { BROWSER_NAMES } from '../../tools/drivers/driver.ts';
import { openPrivateWindow, type PrivateWindow } from '../../tools/drivers/private-window.ts';
import { until } from '../../tools/drivers/until.ts';
import { PROGRAMS } from '../real-browsers/each-browser.ts';
import { Site } from '../real-browsers/site/site.ts';
import { article } from './article.ts';
import { measured } from './measured.ts';

/** Everything that would keep something of what is read in the window. */
const TRACES: OwnPageRequest[] = [
  { type: 'remember-search', query: 'canary' },
  { type: 'hide-match', fact: 'rafah-displaced-population', sentence: 'canary' },
  { type: 'change-settings', change: { sites: { which: 'all-but', hosts: ['canary.test'] } } },
];
/** The state of the page in the private tab, as its script tells. */
const STATE = `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.filter(({ incognito }) => incognito).map(({ id }) =>
  chrome.tabs.sendMessage(id, { type: 'page-state' }, { frameId: 0 }).then(({ value }) => value.state, () => '')))).then(String)`;
const BYTES = `chrome.storage.local.get(null).then((all) => Object.keys(all).length && JSON.stringify(all).length)`;

describe.each(BROWSER_NAMES)('a private window (%s)', (name) => {
  let site: Site;
  let opened: PrivateWindow;
  beforeAll(async () => {
    site = await Site.start();
    const story = site.put(`http://127.0.0.1:${site.port}/story`, article());
    opened = await openPrivateWindow(name, PROGRAMS[name], story);
  });
  afterAll(async () => {
    await opened?.close();
    await site?.close();
  });

  it('is read as others are, and nothing is kept from it', async () => {
    await until(
      'the page',
      () => opened.ordinary(STATE),
      (states) => String(states).includes('read'),
    );
    const replies = [];
    for (const request of TRACES) replies.push(await opened.ask(request));
    const bytes = await opened.ordinary(BYTES);
    measured('22', name, `${bytes} bytes kept; ${replies.filter(({ ok }) => !ok).length} of 3 refused`, 'private');
    for (const reply of replies)
      expect(reply).toEqual({ ok: false, error: expect.stringMatching(/^This is a private window: no search/) });
    expect(bytes).toBe(0);
  });

  it('can still pause reading, which names no site', async () => {
    expect(await opened.ask({ type: 'change-settings', change: { paused: true } })).toMatchObject({ ok: true });
    expect(JSON.stringify(await opened.ordinary('chrome.storage.local.get(null)'))).not.toContain('canary');
  });
});
