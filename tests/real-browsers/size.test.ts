import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** Every page loads the script: what would bring a library along should be seen to. */
const MOST_BYTES = 27_000;

it.each(['chrome', 'firefox'])('the content script for %s stays small', (mode) => {
  expect(gzipSync(readFileSync(`dist/${mode}/src/content/index.js`)).length).toBeLessThan(MOST_BYTES);
});
