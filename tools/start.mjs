/**
 * npm start: installs what is missing, builds, and opens a page with the extension loaded: the sample article, or the
 * address given. Without a display it prints the annotations and writes screenshots instead.
 */
import { parseArgs } from 'node:util';
import { ensureBrowser, findBrowser } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';
import { installed } from './setup/run.mjs';

const USAGE = 'npm start -- [--browser chromium|firefox] [--headless] [URL]';
const BUILDS = { chromium: 'chrome', firefox: 'firefox' };

main(async () => {
  const { headless, url, ...asked } = options();
  const browser = asked.browser ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
  await ensureDependencies();
  const path = await ensureBrowser(browser);
  await ensureBuild(BUILDS[browser]);
  const args = ['tools/show.ts', '--browser', browser, '--path', path];
  const { code } = await installed('tsx', [...args, ...(headless ? ['--headless'] : []), ...(url ? [url] : [])]);
  return code;
});

function options() {
  const { values, positionals } = parsed();
  const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (browser !== undefined && !Object.hasOwn(BUILDS, browser))
    throw new Fault(`--browser ${values.browser}: chromium or firefox is meant. ${USAGE}`);
  if (positionals.length > 1) throw new Fault(`One page at a time, not ${positionals.length}. ${USAGE}`);
  const [url] = positionals;
  if (url !== undefined && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw new Fault(`${url} is no http or https address. ${USAGE}`);
  }
  return { browser, url, headless: values.headless || !hasDisplay() };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Fault(`${error.message.split('. ')[0]}. ${USAGE}`);
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
