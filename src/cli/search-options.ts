import { InputError } from './input-error.ts';
import { parsedArgs } from './parsed-args.ts';

const USAGE = 'search [--pack FILE]… [--limit N] QUERY, or search --claims FILE --queries FILE [--limit N]';
const USUAL_LIMIT = 10;

/** What to search: the packs' facts for a reader's words, or a file's claims for each of a file's texts. */
export type SearchOptions =
  | { what: 'facts'; query: string; packs: string[]; limit: number }
  | { what: 'claims'; claims: string; queries: string; limit: number };

/** Reads the command's arguments. Throws an InputError for an unknown option, a limit that is none, or a missing part. */
export function searchOptions(args: string[]): SearchOptions {
  const option = { type: 'string' } as const;
  const { values, positionals } = parsedArgs(
    {
      args,
      allowPositionals: true,
      options: { pack: { ...option, multiple: true }, limit: option, claims: option, queries: option },
    },
    USAGE,
  );
  const { pack: packs = [], claims, queries } = values;
  const limit = limitOf(values.limit);
  if (claims === undefined && queries === undefined) {
    const query = positionals.join(' ');
    if (query.trim() === '') throw new InputError(`no words to search for; the command is: ${USAGE}`);
    return { what: 'facts', query, packs, limit };
  }
  if (claims === undefined || queries === undefined)
    throw new InputError(`--claims and --queries go together; the command is: ${USAGE}`);
  if (positionals.length > 0 || packs.length > 0)
    throw new InputError(`--claims goes with neither --pack nor a query; the command is: ${USAGE}`);
  return { what: 'claims', claims, queries, limit };
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return USUAL_LIMIT;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InputError(`--limit ${text} is no number of results; write 1 or more`);
  return Number(text);
}
