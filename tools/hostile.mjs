/**
 * npm run test:hostile: what hostile pages and faults can do to the extension, and it to its reader's pages, in real browsers.
 * Prints a table: each threat, the figure required, the figures measured.
 */

import { hostile } from './checks/hostile.mjs';
import { report } from './checks/report.mjs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { main } from './setup/fault.mjs';

main(async () => {
  await ensureDependencies();
  const env = { CHROMIUM_PATH: await ensureBrowser('chromium'), FIREFOX_PATH: await ensureBrowser('firefox') };
  await ensureBuild('chrome');
  await ensureBuild('firefox');
  return report([await hostile(env)]) ? 0 : 1;
});
