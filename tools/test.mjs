/**
 * npm test: everything that must hold, on a machine that has only Node and npm. The last line sums all of it up:
 * "N passed, N failed, N skipped", where each step other than the test suites counts as one test.
 */
import { parseArgs } from 'node:util';
import { addonsLinter } from './checks/addons-linter.mjs';
import { hostile } from './checks/hostile.mjs';
import { report } from './checks/report.mjs';
import { sameBytes } from './checks/same-bytes.mjs';
import { suite } from './checks/suite.mjs';
import { timed } from './checks/timed.mjs';
import { ensureBrowser } from './setup/browsers.mjs';
import { buildExtension, buildPack } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';
import { installed, npm } from './setup/run.mjs';

const BUILD_SECONDS = 10;

main(async () => {
  try {
    parseArgs({ options: {} });
  } catch {
    throw new Fault(
      'npm test takes no options; for one suite run: npx vitest run --project unit|browser|timing|hostile [FILE]',
    );
  }
  await ensureDependencies();
  const env = { CHROMIUM_PATH: await ensureBrowser('chromium'), FIREFOX_PATH: await ensureBrowser('firefox') };
  const script = (name) => () => npm(['run', '--silent', name], { quiet: true });

  const checks = [
    await timed('the claim database compiles', buildPack),
    await timed('format', () => installed('biome', ['format', '.'], { quiet: true })),
    await timed('lint', script('lint')),
    await timed('types', script('types')),
  ];
  const builds = [
    await timed('build for Chrome', () => buildExtension('chrome'), BUILD_SECONDS),
    await timed('build for Firefox', () => buildExtension('firefox'), BUILD_SECONDS),
    await timed('addons-linter on dist/firefox', addonsLinter),
  ];
  const unit = await suite('unit', env);
  const isBuilt = builds.every(({ failed }) => failed.length === 0);
  const onBuilds = isBuilt
    ? [
        await timed('two builds give the same bytes', sameBytes),
        await suite('browser', env, { hasSecondTry: true }),
        await suite('timing', env, { hasSecondTry: true }),
        await hostile(env),
      ]
    : [{ passed: 0, failed: ['a second build and the tests in real browsers: no build'], skipped: [] }];
  return report([...checks, ...builds, unit, ...onBuilds]) ? 0 : 1;
});
