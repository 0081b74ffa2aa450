/** npm run screenshots: takes the pictures of the documents anew, and puts them where these show them. */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';
import { installed } from './setup/run.mjs';

main(async () => {
  await ensureDependencies();
  const env = { CHROMIUM_PATH: await ensureBrowser('chromium') };
  await ensureBuild('chrome');
  rmSync('build/screenshots', { recursive: true, force: true });
  const args = ['run', '--project', 'browser', 'tests/real-browsers/screenshots.test.ts'];
  const { code } = await installed('vitest', args, { env });
  if (code !== 0) throw new Fault('The pictures could not be taken: see above.');
  const names = readdirSync('build/screenshots').filter((name) => name.endsWith('.png'));
  for (const name of names) cpSync(`build/screenshots/${name}`, `docs/screenshots/${name}`);
  console.log(`docs/screenshots: ${names.join(', ')}`);
  return 0;
});
