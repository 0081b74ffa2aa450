/** The part of npm start that drives the browser: see start.mjs, which sets up what this needs and checks its options. */
import { parseArgs } from 'node:util';
import type { BrowserName } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { serveSample } from './sample/serve-sample.ts';
import { showHeadless } from './sample/show-headless.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, path: { type: 'string' }, headless: { type: 'boolean', default: false } },
});
const { browser, path = '', headless } = values;
const sample = await serveSample();
const url = positionals[0] ?? sample.url;
const viewport = headless ? { width: 1100, height: 900, scale: 2 } : undefined;
const driver = await launch(browser as BrowserName, {
  path,
  headless,
  keepsFirstRun: !headless,
  ...(viewport && { viewport }),
});
try {
  if (headless) {
    await showHeadless(driver, url);
  } else {
    await driver.show(url);
    console.log(`Second Source runs on ${url}. Close the browser, or press Ctrl+C here, to end.`);
    await driver.closed();
  }
} catch (error) {
  console.error(`${url} could not be shown: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  process.exitCode = 1;
} finally {
  await driver.close();
  await sample.close();
}
