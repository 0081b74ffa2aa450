/**
 * npm run test:defences: takes out each defence against hostile pages and faults (tests/hostile/defences.json), one after the other
 * in a copy of the project, and expects the test that holds it to fail. Each test has to pass before, with nothing taken out.
 * Prints a table; exit code 1 where a test did not fail.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { copyApart } from './defences/copy-apart.mjs';
import { verdict } from './defences/verdict.mjs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';

const USAGE = 'npm run test:defences -- [--row N]…';
const SAYS = { failed: 'failed as it must', passed: 'DID NOT FAIL', broken: 'DID NOT RUN' };

main(async () => {
  const trials = wanted();
  await ensureDependencies();
  const env = { CHROMIUM_PATH: await ensureBrowser('chromium'), FIREFOX_PATH: await ensureBrowser('firefox') };
  return runAll(trials, await copyApart(), env);
});

async function runAll(trials, copy, env) {
  const unedited = new Map();
  let good = 0;
  for (const trial of trials) {
    const key = JSON.stringify([trial.test, trial.browser, trial.only]);
    if (!unedited.has(key)) unedited.set(key, await verdict(copy.folder, trial, env));
    const whole = unedited.get(key);
    const began = performance.now();
    const undo = copy.edit(trial.edits);
    const { said, why } =
      whole.said === 'passed' ? await verdict(copy.folder, trial, env) : { ...whole, said: 'broken' };
    undo();
    if (said === 'failed') good += 1;
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${trial.row.padStart(2)}  ${SAYS[said]}: without “${trial.defence}” (${seconds} s)`);
    console.log(`      ${trial.test}${trial.browser ? `, ${trial.browser}` : ''}${why && `: ${why}`}`);
  }
  console.log(`\n${good} of ${trials.length} tests failed as they must with their defence taken out`);
  return good === trials.length ? 0 : 1;
}

function wanted() {
  const { defences } = JSON.parse(readFileSync('tests/hostile/defences.json', 'utf8'));
  const rows = askedRows();
  const trials = defences.filter(({ row }) => !rows || rows.includes(row));
  if (trials.length === 0) throw new Fault(`--row ${rows.join(', ')}: no defence of that row. ${USAGE}`);
  return trials;
}

function askedRows() {
  try {
    return parseArgs({ options: { row: { type: 'string', multiple: true } } }).values.row;
  } catch (error) {
    throw new Fault(`${error.message.split('. ')[0]}. ${USAGE}`);
  }
}
