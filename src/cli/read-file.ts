import { readFileSync, statSync } from 'node:fs';
import { InputError } from './input-error.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** A file's bytes. Throws an InputError that names the file where it is missing, a folder, or not to be read. */
export const readFile = (path: string): Buffer => {
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(`${path}: ${REASONS[code] ?? 'it could not be read'}; name a file that can be read`);
  }
};
