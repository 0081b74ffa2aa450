import { InputError } from '../input-error.ts';
import { parsedArgs } from '../parsed-args.ts';

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
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { json: flag, markdown: flag, set: { ...text, multiple: true }, show: text } as const;
  const { json, markdown, set = [], show } = parsedArgs({ args, options }, USAGE).values;
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
