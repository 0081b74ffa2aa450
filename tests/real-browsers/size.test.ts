import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** Kilobytes, gzipped. Every page loads the first, an article the second, one with something to paint the third, one whose reader opens a card the fourth. */
const MOST = { content: 7.5, article: 5.1, painter: 13, cards: 17 };

it.each(['chrome', 'firefox'])('the scripts that pages load in %s stay small', (mode) => {
  for (const [name, most] of Object.entries(MOST))
    expect(gzipSync(readFileSync(`dist/${mode}/src/${name}/index.js`)).length / 1000, name).toBeLessThan(most);
});

it('the background in Chrome is a script of which Chrome keeps what it has compiled: one classic file', () => {
  const { background } = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8'));
  expect(Object.keys(background)).toEqual(['service_worker']);
  expect(readFileSync(`dist/chrome/${background.service_worker}`, 'utf8')).not.toMatch(/\bimportScripts\b|^import\b/m);
});
