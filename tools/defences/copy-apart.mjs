import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { folderFiles } from '../packaging/source-files.mjs';
import { buildPack } from '../setup/build.mjs';
import { Fault } from '../setup/fault.mjs';

/**
 * A copy of the project in the system's folder for what is temporary, with the installed packages and the compiled claim database:
 * what is changed there is changed nowhere else. It goes when the process ends. `edit` does these edits and gives back what
 * undoes them; it throws a Fault where an edit's text does not stand exactly once in its file.
 * @returns {Promise<{folder: string, edit: (edits: Edit[]) => () => void}>}
 * @typedef {{file: string, text: string, instead: string}} Edit
 */
export async function copyApart() {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-defences-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  const put = (path, bytes) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  for (const [path, bytes] of Object.entries(folderFiles('.'))) put(path, bytes);
  // A junction, which Windows makes for everybody; elsewhere the word is not heeded.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const { code, output } = await buildPack(folder);
  if (code !== 0) throw new Fault(`${output.trim()}\nThe claim database does not compile: see above.`);

  const edit = (edits) => {
    const before = new Map();
    for (const { file, text, instead } of edits) {
      const source = readFileSync(join(folder, file), 'utf8');
      if (source.split(text).length !== 2) throw new Fault(`${file}: this does not stand there exactly once: ${text}`);
      if (!before.has(file)) before.set(file, source);
      put(
        file,
        source.replace(text, () => instead),
      );
    }
    return () => {
      for (const [file, source] of before) put(file, source);
    };
  };
  return { folder, edit };
}
