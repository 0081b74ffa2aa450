import * as v from 'valibot';
import { InputError } from './input-error.ts';
import { readFile } from './read-file.ts';

/**
 * A file's JSON lines, checked; blank lines are passed over.
 * Throws an InputError that names the file, the line and what each line must be (`shape`).
 */
export function readJsonLines<T>(path: string, schema: v.GenericSchema<unknown, T>, shape: string): T[] {
  const lines = readFile(path).toString('utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const result = v.safeParse(schema, parsed(line));
    if (!result.success) throw new InputError(`${path}, line ${at + 1}: each line must be ${shape} as JSON`);
    return [result.output];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
