import { parseArgs } from 'node:util';
import { type Bench, bench, PARTS } from './bench/bench.ts';
import { tablesOf } from './bench/tables.ts';
import { InputError } from './input-error.ts';
import { tablesAsText } from './table.ts';

const USAGE = `bench [--json] [--part ${PARTS.join('|')}]…`;

/** Measures what the engine costs as packs and texts grow. */
function result(args: string[]): string {
  const { json, part = [...PARTS] } = options(args);
  const unknown = part.find((name) => !PARTS.some((known) => known === name));
  if (unknown !== undefined) throw new InputError(`there is no part “${unknown}”; the command is: ${USAGE}`);
  const measured: Bench = bench(part);
  return json ? JSON.stringify(measured, null, 1) : tablesAsText(tablesOf(measured));
}

function options(args: string[]) {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean' }, part: { type: 'string', multiple: true } } }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new InputError(`${message}; the command is: ${USAGE}`);
  }
}

try {
  process.stdout.write(`${result(process.argv.slice(2)).trimEnd()}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}
