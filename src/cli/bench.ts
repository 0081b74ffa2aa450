import { type Bench, bench, PARTS } from './bench/bench.ts';
import { tablesOf } from './bench/tables.ts';
import { InputError } from './input-error.ts';
import { parsedArgs } from './parsed-args.ts';
import { tablesAsText } from './table.ts';

const USAGE = `bench [--json] [--part ${PARTS.join('|')}]…`;

/** Measures what the engine costs as packs and texts grow. */
function result(args: string[]): string {
  const options = { json: { type: 'boolean' }, part: { type: 'string', multiple: true } } as const;
  const { json, part = [...PARTS] } = parsedArgs({ args, options }, USAGE).values;
  const unknown = part.find((name) => !PARTS.some((known) => known === name));
  if (unknown !== undefined) throw new InputError(`there is no part “${unknown}”; the command is: ${USAGE}`);
  const measured: Bench = bench(part);
  return json ? JSON.stringify(measured, null, 1) : tablesAsText(tablesOf(measured));
}

try {
  process.stdout.write(`${result(process.argv.slice(2)).trimEnd()}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}
