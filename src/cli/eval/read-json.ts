import * as v from 'valibot';
import { InputError } from '../input-error.ts';
import { readFile } from '../read-file.ts';

/** A JSON file, checked. Throws an InputError that names the file and the place. */
export function readJson<T>(path: string, schema: v.GenericSchema<unknown, T>): T {
  let json: unknown;
  try {
    json = JSON.parse(readFile(path).toString('utf8'));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${path}: this is no JSON; mend it`);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InputError(`${path}: wrong at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}; mend it there`);
}
