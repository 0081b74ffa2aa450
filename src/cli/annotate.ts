import { buildPack, RulesBroken } from '../claims/build.ts';
import { annotate } from '../engine/annotate.ts';
import { openDatabase } from '../engine/database.ts';
import { openPack } from '../engine/open-pack.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Pack } from '../model/pack.ts';
import { annotateOptions } from './annotate-options.ts';
import { InputError } from './input-error.ts';
import { readFile } from './read-file.ts';
import { readPageFile } from './read-page.ts';

/** What is printed for one file. */
interface Entry {
  file: string;
  title: string;
  published: string | null;
  outlet: string | null;
  annotations: Annotation[];
}

const readPack = (path: string): Pack => {
  const text = readFile(path).toString('utf8');
  try {
    return openPack(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'this is no JSON; choose a pack' : (error as Error).message;
    throw new InputError(`${path}: ${reason}`);
  }
};

const bundledPack = (): Pack => {
  try {
    return buildPack();
  } catch (error) {
    if (!(error instanceof RulesBroken)) throw error;
    throw new InputError('the authored claims break their own rules; “npm run claims -- check” lists where');
  }
};

/** One entry a file, in order. Throws an InputError where an argument or a file is bad, before anything is printed. */
const entries = (args: string[]): Entry[] => {
  const options = annotateOptions(args);
  const packs = options.packs.map(readPack);
  const pages = options.files.map((file) => ({ file, page: readPageFile(file, options.url) }));
  const database = openDatabase([bundledPack(), ...packs]);
  return pages.map(({ file, page: read }) => {
    const page = options.published === undefined ? read : { ...read, published: options.published };
    const { annotations } = annotate(database, page);
    return { file, title: page.title, published: page.published, outlet: page.outlet, annotations };
  });
};

try {
  process.stdout.write(`${JSON.stringify(entries(process.argv.slice(2)), null, 1)}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`annotate: ${error.message}`);
  process.exitCode = 2;
}
