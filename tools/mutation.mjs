/**
 * npm run mutation [-- GROUP…]: changes the code that parses, relates and takes messages, one place at a time, and runs the
 * unit tests on each change. Prints what no test noticed, then a table: each group, its changes, how many were noticed.
 */
import { readFileSync } from 'node:fs';
import { GROUPS } from './mutation/groups.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';
import { installed } from './setup/run.mjs';

/** What each group has to reach, in per cent. */
const ASKED = 80;
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

main(async () => {
  const all = Object.keys(GROUPS);
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !all.includes(name));
  if (unknown) throw new Fault(`npm run mutation knows no group "${unknown}"; it knows ${all.join(', ')}.`);
  await ensureDependencies();
  const scores = [];
  for (const name of asked.length > 0 ? asked : all) {
    const { code } = await installed('stryker', ['run', 'tools/mutation/stryker.config.mjs'], {
      env: { MUTATION_GROUP: name },
    });
    if (code !== 0) throw new Fault(`Stryker could not run the group ${name}: see its messages above.`);
    scores.push(scoreOf(name));
  }
  const line = (...cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join('');
  console.log(line('group', 'mutants', 'killed', 'score'));
  for (const { name, mutants, killed, score } of scores)
    console.log(line(name, `${mutants}`, `${killed}`, `${score.toFixed(1)} %`));
  return scores.every(({ score }) => score >= ASKED) ? 0 : 1;
});

/** Counts a group's mutants by Stryker's report; those that could not be run count nowhere. */
function scoreOf(name) {
  const { files } = JSON.parse(readFileSync(`build/mutation/${name}.json`, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const killed = statuses.filter((status) => NOTICED.includes(status)).length;
  const mutants = killed + statuses.filter((status) => UNNOTICED.includes(status)).length;
  return { name, mutants, killed, score: (100 * killed) / mutants };
}
