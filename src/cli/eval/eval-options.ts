import { parseArgs } from 'node:util';
import { InputError } from '../input-error.ts';

const USAGE = 'eval [--json | --markdown] [--set NAME]… or eval --show SET';

/** What to print: the measures of some sets in one of three forms, or one set's mistakes. */
export type EvalOptions =
  | { what: 'measures'; form: 'text' | 'json' | 'markdown'; sets: string[] }
  | { what: 'mistakes'; set: string };

/**
 * Reads the command's arguments; `names`: every set there is. `--set gold` takes all sets whose name begins so.
 * Throws an InputError for an unknown option or set, and where the mistakes of an even half are asked for: who has looked
 * at them can no longer tell what the engine does on text nobody has seen.
 */
export function evalOptions(args: string[], names: readonly string[]): EvalOptions {
  const { json, markdown, set = [], show } = parsed(args);
  if (show !== undefined) {
    if (json || markdown || set.length > 0) throw new InputError(`--show stands alone; the command is: ${USAGE}`);
    const [odd] = chosen(show, names).filter((name) => !name.endsWith('-even'));
    if (odd === undefined)
      throw new InputError(`--show ${show}: even halves are only scored; look at ${show.replace('even', 'odd')}`);
    return { what: 'mistakes', set: odd };
  }
  if (json && markdown) throw new InputError(`--json and --markdown exclude each other; the command is: ${USAGE}`);
  const sets = set.length === 0 ? [...names] : [...new Set(set.flatMap((name) => chosen(name, names)))];
  return { what: 'measures', form: json ? 'json' : markdown ? 'markdown' : 'text', sets };
}

function chosen(name: string, names: readonly string[]): string[] {
  const found = names.filter((known) => known === name || known.startsWith(`${name}-`));
  if (found.length === 0) throw new InputError(`there is no set “${name}”; the sets are: ${names.join(', ')}`);
  return found;
}

function parsed(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        set: { type: 'string', multiple: true },
        show: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new InputError(`${message}; the command is: ${USAGE}`);
  }
}
