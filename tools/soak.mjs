/**
 * npm run soak: the property tests and the storms of hostile pages for longer than the usual tests can take. It prints the seed its
 * cases come from: the same seed gives the same cases.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';
import { installed } from './setup/run.mjs';

const USAGE = 'npm run soak -- [--seconds N] [--seed N]';
/** Tests whose cases are generated, and those whose pages storm. */
const TESTS = [
  'tests/browser/any-message.test.ts',
  'tests/engine/any-page.test.ts',
  'tests/engine/2-figures/any-string.test.ts',
  'tests/hostile/11-packs-with-markup.test.tsx',
  'tests/hostile/04-storms.test.ts',
];
/** For each property and each storm. */
const SECONDS = '60';

main(async () => {
  const { seconds, seed } = options();
  await ensureDependencies();
  const env = { CHROMIUM_PATH: await ensureBrowser('chromium'), SOAK_SECONDS: seconds, SOAK_SEED: seed };
  await ensureBuild('chrome');
  console.log(`${seconds} seconds for each property and each storm, seed ${seed}`);
  const timeout = `--testTimeout=${Number(seconds) * 1000 + 120_000}`;
  // One file after the other: a storm is measured, and wants the processor for itself.
  const { code } = await installed('vitest', ['run', '--no-file-parallelism', timeout, ...TESTS], { env });
  return code;
});

function options() {
  const { seconds, seed } = parsed();
  for (const [name, value] of Object.entries({ seconds, seed }))
    if (!/^[1-9]\d{0,8}$/.test(value))
      throw new Fault(`--${name} ${value}: a whole number from 1 on is meant. ${USAGE}`);
  return { seconds, seed };
}

function parsed() {
  try {
    const seed = { type: 'string', default: String(randomInt(1, 2 ** 31)) };
    return parseArgs({ options: { seconds: { type: 'string', default: SECONDS }, seed } }).values;
  } catch (error) {
    throw new Fault(`${error.message.split('. ')[0]}. ${USAGE}`);
  }
}
