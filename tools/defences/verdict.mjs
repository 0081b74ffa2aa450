import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../setup/build.mjs';
import { installed } from '../setup/run.mjs';

const MODES = { chromium: 'chrome', firefox: 'firefox' };
const REPORT = 'build/defence.json';
/** What a test says that looked and saw something else: an assertion, a property's counterexample, a wait in vain. */
const SAW_OTHERWISE = /^(?:\w*AssertionError|Error: (?:Property failed|Waited for|promise resolved))/;
/** What a busy machine may be the cause of: nothing came of a wait. */
const IN_VAIN = /^Error: Waited for/;

/**
 * Builds what the trial's test needs, and runs the test in this folder. Where it waited in vain, or failed of something else than what
 * it saw, that may be the machine: it is run once more, and the second run counts.
 * @param {string} folder of the project, edited or not
 * @param {{test: string, browser?: 'chromium' | 'firefox', only?: string}} trial `only`: a part of the names of the tests that count
 * @returns {Promise<{said: 'passed' | 'failed' | 'broken', why: string}>} `failed`: a test saw something else than it must see;
 *   `broken`: it could not be built or run, or failed of something else. `why`: the first line of the reason
 */
export async function verdict(folder, trial, env) {
  if (trial.browser) {
    const { code, output } = await buildExtension(MODES[trial.browser], folder);
    if (code !== 0) return { said: 'broken', why: `no build: ${firstLine(output)}` };
  }
  const first = await run(folder, trial, env);
  return first.said === 'broken' || IN_VAIN.test(first.why) ? run(folder, trial, env) : first;
}

async function run(folder, { test, browser, only = '' }, env) {
  rmSync(join(folder, REPORT), { force: true });
  const name = `${browser ? `\\(${browser}\\).*` : ''}${only.replace(/[()?.]/g, '\\$&')}`;
  const args = ['run', test, '--bail=1', '-t', name, '--reporter=json', `--outputFile=${REPORT}`];
  const { output } = await installed('vitest', args, { quiet: true, env, cwd: folder });
  if (!existsSync(join(folder, REPORT))) return { said: 'broken', why: firstLine(output) };
  const files = JSON.parse(readFileSync(join(folder, REPORT), 'utf8')).testResults;
  const results = files.flatMap(({ assertionResults }) => assertionResults);
  const failures = results
    .filter(({ status }) => status === 'failed')
    .flatMap(({ failureMessages }) => failureMessages);
  const failure = failures.find((message) => SAW_OTHERWISE.test(message));
  if (failure) return { said: 'failed', why: firstLine(failure) };
  const fault = failures[0] ?? files.find(({ status }) => status === 'failed')?.message;
  if (fault) return { said: 'broken', why: firstLine(fault) };
  if (!results.some(({ status }) => status === 'passed')) return { said: 'broken', why: 'no test of that name' };
  return { said: 'passed', why: '' };
}

const firstLine = (text) => text.trim().split('\n')[0].slice(0, 160);
