import { evalOptions } from './eval/eval-options.ts';
import { measure, SET_NAMES } from './eval/measure.ts';
import { mistakesOf } from './eval/mistakes.ts';
import { tablesOf } from './eval/tables.ts';
import { InputError } from './input-error.ts';
import { tablesAsMarkdown, tablesAsText } from './table.ts';

/** Measures the engine on its test sets, or lists its mistakes on one that is looked at. */
function result(args: string[]): string {
  const options = evalOptions(args, SET_NAMES);
  if (options.what === 'mistakes') return mistakesOf(options.set).join('\n');
  const { measures, leftOut } = measure(options.sets);
  if (leftOut.length > 0) console.error(`eval: left out, not beside the project: ${leftOut.join(', ')}`);
  if (options.form === 'json') return JSON.stringify({ sets: measures, leftOut }, null, 1);
  return options.form === 'markdown' ? tablesAsMarkdown(tablesOf(measures)) : tablesAsText(tablesOf(measures));
}

try {
  process.stdout.write(`${result(process.argv.slice(2)).trimEnd()}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
}
