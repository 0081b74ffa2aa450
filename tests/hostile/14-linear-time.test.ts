import { afterAll, expect, it } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { hostileTexts } from '../../src/cli/bench/hostile-texts.ts';
import { type Growth, linearity } from '../../src/cli/bench/linearity.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { RAFAH } from './article.ts';
import { measured } from './measured.ts';

/** Room above the required 11 for a machine that does other things: a super-linear engine takes a hundred times as long. */
const MOST = 22;

/** Of the lengths that `npm run bench -- --part linearity` takes, which goes from 1 to 10 MB and needs minutes. */
const SHARE = 0.2;

const database = openDatabase([buildPack()]);
const growths: Growth[] = [];

it.each(hostileTexts(RAFAH))('ten times as much of $name takes about ten times as long', (text) => {
  const growth = linearity(database, { ...text, length: text.length * SHARE });
  growths.push(growth);
  expect(growth.ratio).toBeLessThanOrEqual(MOST);
});

afterAll(() => {
  const worst = growths.reduce((one, other) => (other.ratio > one.ratio ? other : one));
  measured(
    '14',
    'Node',
    `at most ${worst.ratio.toFixed(1)} times for 0.2 to 2 MB (${worst.name}), of ${growths.length} texts`,
  );
});
