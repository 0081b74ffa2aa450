import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { suite } from './suite.mjs';

const FOLDER = 'build/hostile';

/**
 * Runs the tests against hostile pages, and prints what they measured beside what is required.
 * @returns {Promise<import('./timed.mjs').Outcome>}
 */
export async function hostile(env) {
  rmSync(FOLDER, { recursive: true, force: true });
  const outcome = await suite('hostile', env, { hasSecondTry: true });
  printTable();
  return outcome;
}

function printTable() {
  const rows = JSON.parse(readFileSync('tests/hostile/rows.json', 'utf8'));
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  const measured = files.map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
  console.log('\nThreat or fault: required\n  measured');
  for (const [row, { threat, required, heldBy }] of Object.entries(rows)) {
    console.log(`${row.padStart(2)}  ${threat}: ${required}`);
    const own = measured.filter((each) => String(each.row) === row);
    for (const { where, part, figure } of own) console.log(`      ${where}${part && `, ${part}`}: ${figure}`);
    if (heldBy) console.log(`      npm test holds it: ${heldBy.join(', ')}`);
    else if (own.length === 0) console.log('      not measured in this run');
  }
  console.log('');
}
