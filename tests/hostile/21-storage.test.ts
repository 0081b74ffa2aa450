import { expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { measured } from './measured.ts';

const TABS = 8;
const WRITES = 100;
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean }> };
  storage: {
    local: {
      get(key: string | null): Promise<Record<string, { json: string; checksum: string }>>;
      set(items: object): Promise<void>;
    };
  };
};

inEachBrowser('what is kept', (opened) => {
  it('loses none of what eight tabs write at once', async () => {
    const { driver } = opened;
    const tabs: Tab[] = [];
    for (let place = 0; place < TABS; place += 1) tabs.push(await driver.openOwnPage('src/wrong-match/index.html'));
    const replies = await Promise.all(
      tabs.map((tab, place) =>
        tab.evaluate(
          ({ writer, writes }) =>
            Promise.all(
              Array.from({ length: writes }, (_, count) =>
                chrome.runtime.sendMessage({
                  type: 'hide-match',
                  fact: 'ferries',
                  sentence: `sentence ${writer} ${count}`,
                }),
              ),
            ).then((all) => all.filter(({ ok }) => ok).length),
          { writer: `writer${place}`, writes: WRITES },
        ),
      ),
    );
    const kept = await tabs[0]?.evaluate(
      () =>
        chrome.storage.local
          .get('hidden-matches')
          .then((all) => JSON.parse(all['hidden-matches']?.json ?? '[]').length),
      null,
    );
    measured('21', driver.name, `${TABS} × ${WRITES} writes, ${TABS * WRITES - kept} lost`, 'writers');
    expect(replies).toEqual(Array(TABS).fill(WRITES));
    expect(kept).toBe(TABS * WRITES);
    for (const tab of tabs) await tab.close();
  });

  it('is whole again after either copy was cut or changed', async () => {
    const { driver } = opened;
    expect(await driver.send({ type: 'change-settings', change: { paused: true, amount: 'more' } })).toMatchObject({
      ok: true,
    });
    const page = await driver.openOwnPage('src/options/index.html');
    const isPaused = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('[name=paused]')?.checked ?? null, null);
    await until('the settings', isPaused, (paused) => paused === true);
    const damages = ['', '{', 'cut', 'changed', 'emptied'] as const;
    let recovered = 0;
    for (const key of ['settings', 'settings~'])
      for (const damage of damages) {
        const whole = await page.evaluate(
          async ({ place, how }) => {
            const { [place]: copy } = await chrome.storage.local.get(place);
            const json = copy?.json ?? '';
            const spoiled = { cut: json.slice(0, -9), changed: json.replace('true', 'false'), '': '', '{': '{' };
            const value = how === 'emptied' ? {} : { ...copy, json: spoiled[how] };
            await chrome.storage.local.set({ [place]: value });
            return copy;
          },
          { place: key, how: damage },
        );
        // A page that starts now reads what the disk holds.
        const fresh = await driver.openOwnPage('src/options/index.html');
        const seen = await until(
          'the settings',
          () =>
            fresh.evaluate(
              () => [
                document.querySelector<HTMLInputElement>('[name=paused]')?.checked,
                document.querySelector<HTMLInputElement>('#badges input:checked[type=radio]')?.value,
              ],
              null,
            ),
          ([paused]) => paused !== undefined && paused !== null,
        );
        if (seen[0] === true && seen[1] === 'more') recovered += 1;
        await fresh.close();
        await page.evaluate(({ place, copy }) => chrome.storage.local.set({ [place]: copy }), {
          place: key,
          copy: whole,
        });
      }
    const all = 2 * damages.length;
    measured('21', driver.name, `${recovered} of ${all} damages recovered`, 'damage');
    expect(recovered).toBe(all);
  });
});
