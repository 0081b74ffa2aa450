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

inEachBrowser('packs that are cut, spoiled or swollen', (opened) => {
  it('are refused whole, and the pack that was there answers as before', async () => {
    const { driver } = opened;
    const ask = async () => JSON.stringify(await driver.send({ type: 'facts' }));
    expect(await driver.send({ type: 'import-pack', text: PACK })).toMatchObject({ ok: true });
    const before = await ask();
    let refused = 0;
    let intact = 0;
    const texts = [
      ...Array.from({ length: 100 }, (_, part) => PACK.slice(0, (PACK.length * part) / 100).trimEnd()),
      ...BROKEN.map(([, text]) => text),
    ];
    for (const text of texts) {
      const reply = await driver.send({ type: 'import-pack', text });
      if (!reply.ok && reply.error.length > 10 && reply.error.length < 700) refused += 1;
      if ((await ask()) === before) intact += 1;
    }
    measured('15', driver.name, `${texts.length} broken: ${refused} refused, old pack intact after ${intact}`);
    expect([refused, intact]).toEqual([texts.length, texts.length]);
  });
});
