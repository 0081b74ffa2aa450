import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from './input-error.ts';

/** A command's arguments by Node's own reading. Throws an InputError that says what is wrong and how the command goes. */
export function parsedArgs<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's message goes on with advice that says less than the usage.
    const message = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new InputError(`${message}; the command is: ${usage}`);
  }
}
