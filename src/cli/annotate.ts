import { annotate } from '../engine/annotate.ts';
import { openDatabase } from '../engine/database.ts';
import type { Annotation } from '../model/annotation.ts';
import { annotateOptions } from './annotate-options.ts';
import { InputError } from './input-error.ts';
import { bundledPack, readPack } from './packs.ts';
import { readPageFile } from './read-page.ts';

/** What is printed for one file. */
interface Entry {
  file: string;
  title: string;
  published: string | null;
  outlet: string | null;
  annotations: Annotation[];
}

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
