import { expect, it } from 'vitest';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article } from './article.ts';
import { measured } from './measured.ts';

/** What a page may send in the hope that somebody listens. */
const FORGED = [
  { type: 'forget', what: 'everything' },
  { type: 'change-settings', change: { paused: true } },
  { type: 'hide-match', fact: 'rafah-displaced-population', sentence: 'x' },
  { type: 'import-pack', text: '{}' },
  { type: 'remember-search', query: 'forged' },
  { type: 'settings-changed' },
  { type: 'show', index: 0 },
];

inEachBrowser('a page that forges messages', (opened) => {
  it('has nobody to send them to, and changes nothing that is kept', async () => {
    const { driver, site } = opened;
    const own = await driver.openOwnPage('src/options/index.html');
    const kept = () =>
      own.evaluate(async () => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }
        ).chrome;
        return JSON.stringify(await storage.local.get(null));
      }, null);
    const id = (await own.evaluate(() => location.host, null)) as string;
    const before = await kept();
    const tab = await driver.open(site.put('http://hostile.test/9', article()));
    const { annotations } = await paintedAnswer(driver, tab);
    const answered = await tab.evaluate(
      async ({ messages, extension }) => {
        type Runtime = {
          sendMessage?: (...values: unknown[]) => Promise<unknown> | undefined;
          connect?: (id: string) => unknown;
        };
        const world = window as unknown as Record<'chrome' | 'browser', { runtime?: Runtime } | undefined>;
        let count = 0;
        for (const message of messages) {
          for (const runtime of [world.chrome?.runtime, world.browser?.runtime]) {
            for (const values of [[message], [extension, message]])
              try {
                if ((await runtime?.sendMessage?.(...values)) !== undefined) count += 1;
              } catch {}
          }
          for (const target of ['*', location.origin]) window.postMessage(message, target);
          document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
          window.dispatchEvent(
            new MessageEvent('message', { data: message, origin: `chrome-extension://${extension}` }),
          );
          new BroadcastChannel('second-source').postMessage(message);
        }
        return count;
      },
      { messages: FORGED, extension: id },
    );
    // What was sent has come to the page's script by now, and what that sent on comes before this; changes are made in turn.
    await driver.pageState(tab);
    expect(await driver.send({ type: 'change-settings', change: { paused: false } })).toMatchObject({ ok: true });
    const after = await kept();
    measured(
      '9',
      driver.name,
      `${after === before ? 0 : 1} unauthorised writes, ${answered} answers to ${FORGED.length} messages`,
    );
    expect(answered).toBe(0);
    expect(after).toBe(before);
    expect((await paintedAnswer(driver, tab)).annotations).toEqual(annotations);
    await tab.close();
    await own.close();
  });
});
