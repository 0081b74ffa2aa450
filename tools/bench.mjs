/**
 * npm run bench: what the engine costs as packs and texts grow, and what the extension costs its reader's browser. Prints
 * tables; each figure beside the one that is asked.
 */
import { parseArgs } from 'node:util';
import { findBrowser } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';
import { installed } from './setup/run.mjs';

/** The last one is measured in a browser. */
const PARTS = ['size', 'opening', 'keystrokes', 'linearity', 'cost'];
const USAGE = `npm run bench -- [--json] [--part ${PARTS.join('|')}]… [--pages COUNT]`;

main(async () => {
  const { part, json, pages } = options();
  await ensureDependencies();
  const args = ['tools/measure.ts', ...part.flatMap((name) => ['--part', name])];
  if (json) args.push('--json');
  if (pages) args.push('--pages', pages);
  if (part.includes('cost')) {
    const path = findBrowser('chromium');
    if (!path) {
      throw new Fault(
        'The part “cost” is measured in Chromium, and there is none: install it or set CHROMIUM_PATH to it; the other parts do without (--part).',
      );
    }
    await ensureBuild('chrome');
    args.push('--path', path);
  }
  const { code } = await installed('tsx', args);
  return code;
});

function options() {
  const { part = PARTS, json, pages } = parsed();
  const unknown = part.find((name) => !PARTS.includes(name));
  if (unknown !== undefined) throw new Fault(`There is no part “${unknown}”. ${USAGE}`);
  if (pages !== undefined && !/^[1-9]\d{0,3}$/.test(pages))
    throw new Fault(`--pages ${pages}: how many pages is meant. ${USAGE}`);
  return { part, json, pages };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean' },
        part: { type: 'string', multiple: true },
        pages: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Fault(`${error.message.split('. ')[0]}. ${USAGE}`);
  }
}
