import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Fault } from './fault.mjs';
import { run } from './run.mjs';

/** Where each browser is looked for: first the variable, then the search path, then the usual places. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
    label: 'Chromium or Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    label: 'Firefox',
  },
};

/** @returns {string | undefined} the path of the machine's Chromium or Chrome ("chromium"), or of its Firefox ("firefox") */
export function findBrowser(name) {
  const { variable, programs, places } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (!isProgram(named)) throw new Fault(`${variable} names ${named}, which is not a program; correct or unset it.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => programs.map((program) => join(folder, program))), ...places].find(isProgram);
}

/** The browser's path. Where there is none it is installed, on a Debian system as root; else this says what to do. */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const { debianPackage, label, variable } = BROWSERS[name];
  if (!mayInstall()) {
    throw new Fault(
      `No ${label} found: install it (Debian: apt-get install ${debianPackage}) or set ${variable} to it.`,
    );
  }
  console.error(`No ${label} found: installing Debian's ${debianPackage} (apt-get install) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', debianPackage]]) {
    const { code, output } = await run('apt-get', ['-q', ...args], { quiet: true, env });
    if (code !== 0) throw new Fault(`apt-get ${args.join(' ')} failed: ${output.trim().split('\n').at(-1)}`);
  }
  const installed = findBrowser(name);
  if (!installed) throw new Fault(`apt-get installed ${debianPackage}, but no ${label} is on the search path.`);
  return installed;
}

/** Only Debian itself: elsewhere the package of that name may be an empty pointer to another store. */
function mayInstall() {
  const system = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(system) && /^ID=debian$/m.test(readFileSync(system, 'utf8'));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
