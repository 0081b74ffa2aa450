import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { measured } from './measured.ts';

const PACK = readFileSync('tests/cases/packs/northholm-ferry.json', 'utf8');
/** The same pack with as many concepts, each of which leads to the next: opened, each would have to be walked to its end. */
const BOMB = JSON.stringify({
  ...JSON.parse(PACK),
  concepts: Array.from({ length: 30_000 }, (_, place) => ({
    id: `c${place}`,
    words: ['ferry'],
    includes: place ? [`c${place - 1}`] : [],
  })),
});

/** What else no pack may be. */
const BROKEN: [fault: string, text: string][] = [
  ['an older format', PACK.replace('"format": 2', '"format": 1')],
  ['a newer format', PACK.replace('"format": 2', '"format": 3')],
  ['a prototype at its top', PACK.replace('{', '{"__proto__":{"polluted":true},')],
  ['a prototype inside', PACK.replace('"outlet": "Coast', '"__proto__": {"polluted": true}, "outlet": "Coast')],
  ['two million characters and one', PACK.padEnd(2_000_001)],
  ['a million brackets', '['.repeat(1_000_000)],
  ['concepts that lead ever further', BOMB],
];

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string }> } };
/** What came of them, one after the other; asked from one of the extension's own pages. */
const tryAll = async (texts: readonly string[]) => {
  const send = (message: object) => chrome.runtime.sendMessage(message);
  const ask = async () => JSON.stringify(await send({ type: 'facts' }));
  const before = await ask();
  let refused = 0;
  let intact = 0;
  for (const text of texts) {
    const { ok, error = '' } = await send({ type: 'import-pack', text });
    if (!ok && error.length > 10 && error.length < 700) refused += 1;
    if ((await ask()) === before) intact += 1;
  }
  return { refused, intact };
};

inEachBrowser('packs that are cut, spoiled or swollen', (opened) => {
  it('are refused whole, and the pack that was there answers as before', async () => {
    const { driver } = opened;
    expect(await driver.send({ type: 'import-pack', text: PACK })).toMatchObject({ ok: true });
    const texts = [
      ...Array.from({ length: 100 }, (_, part) => PACK.slice(0, (PACK.length * part) / 100).trimEnd()),
      ...BROKEN.map(([, text]) => text),
    ];
    const own = await driver.openOwnPage('src/options/index.html');
    const { refused, intact } = await own.evaluate(tryAll, texts);
    measured('15', driver.name, `${texts.length} broken: ${refused} refused, old pack intact after ${intact}`);
    expect([refused, intact]).toEqual([texts.length, texts.length]);
  });
});
