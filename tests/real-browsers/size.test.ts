import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** Kilobytes, gzipped. Every page loads the first, a page with something to paint the second: what would bring a library along should be seen to. */
const MOST = { content: 11, painter: 27 };

it.each(['chrome', 'firefox'])('the scripts that pages load in %s stay small', (mode) => {
  for (const [name, most] of Object.entries(MOST))
    expect(gzipSync(readFileSync(`dist/${mode}/src/${name}/index.js`)).length / 1000, name).toBeLessThan(most);
});
