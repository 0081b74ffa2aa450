import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildExtension, buildPack } from '../setup/build.mjs';
import { Fault } from '../setup/fault.mjs';
import { filesIn } from './files-in.mjs';

/**
 * Builds both extensions from these sources alone, in a folder of their own: nothing that lies about in the working
 * copy gets in. The folder lies inside the project, where the installed packages are found, and is removed at the end.
 * @param {Record<string, Uint8Array>} sources by path
 * @param {string} name of the folder under build/
 * @returns {Promise<Record<'chrome' | 'firefox', Record<string, Uint8Array>>>} the files of each extension by path
 */
export async function buildApart(sources, name) {
  const folder = join('build', name);
  rmSync(folder, { recursive: true, force: true });
  try {
    for (const [path, bytes] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const steps = [
      () => buildPack(folder),
      () => buildExtension('chrome', folder),
      () => buildExtension('firefox', folder),
    ];
    for (const step of steps) {
      const { code, output } = await step();
      if (code !== 0) throw new Fault(`${output.trim()}\nThe build failed: see above.`);
    }
    return { chrome: filesIn(join(folder, 'dist/chrome')), firefox: filesIn(join(folder, 'dist/firefox')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
