import { buildPack, RulesBroken } from '../claims/build.ts';
import { openPack } from '../engine/open-pack.ts';
import type { Pack } from '../model/pack.ts';
import { InputError } from './input-error.ts';
import { readFile } from './read-file.ts';

/** A pack file, checked. Throws an InputError that names the file and what is wrong with it. */
export const readPack = (path: string): Pack => {
  const text = readFile(path).toString('utf8');
  try {
    return openPack(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'this is no JSON; choose a pack' : (error as Error).message;
    throw new InputError(`${path}: ${reason}`);
  }
};

/** The pack that the extension bundles, from the authored files. Throws an InputError where they break their own rules. */
export const bundledPack = (): Pack => {
  try {
    return buildPack();
  } catch (error) {
    if (!(error instanceof RulesBroken)) throw error;
    throw new InputError('the authored claims break their own rules; “npm run claims -- check” lists where');
  }
};
