/** npm run screenshots: takes the README's pictures anew, and puts them where the README shows them. */
import { cpSync } from 'node:fs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';
import { installed } from './setup/run.mjs';

main(async () => {
  await ensureDependencies();
  const env = { CHROMIUM_PATH: await ensureBrowser('chromium') };
  await ensureBuild('chrome');
  const args = ['run', '--project', 'browser', 'tests/real-browsers/screenshots.test.ts'];
  const { code } = await installed('vitest', args, { env });
  if (code !== 0) throw new Fault('The pictures could not be taken: see above.');
  for (const name of ['page', 'card', 'popup']) {
    cpSync(`build/screenshots/${name}.png`, `docs/screenshots/${name}.png`);
  }
  console.log('docs/screenshots: page.png, card.png, popup.png');
  return 0;
});
