import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { installed, npm } from './run.mjs';

const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];
/** The pack that the background bundles. */
const PACK = 'build/pack.compiled';

/** Compiles the claim database into build/pack.json and build/pack.compiled. @returns {Promise<{code: number, output: string}>} */
export const buildPack = (cwd) => npm(['run', '--silent', 'claims', '--', 'build'], { quiet: true, cwd });

/**
 * Builds dist/chrome or dist/firefox. Vite would heed a NODE_ENV of the terminal, and give other bytes.
 * @returns {Promise<{code: number, output: string}>}
 */
export const buildExtension = (mode, cwd) =>
  installed('vite', ['build', '--mode', mode, '--logLevel', 'warn'], {
    quiet: true,
    cwd,
    env: { NODE_ENV: 'production' },
  });

/** Builds the extension for one browser where a source is newer than what was built. */
export async function ensureBuild(mode) {
  const built = join('dist', mode, 'manifest.json');
  if (existsSync(built) && existsSync(PACK) && newest(SOURCES) < statSync(built).mtimeMs) return;
  console.error(`Building dist/${mode} …`);
  for (const step of [buildPack, () => buildExtension(mode)]) {
    const { code, output } = await step();
    if (code !== 0) throw new Fault(`${output.trim()}\nThe build failed: see above.`);
  }
}

/** When the youngest of these files, or of the files in these folders, was changed: milliseconds since 1970. */
function newest(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      return statSync(path).isDirectory()
        ? Math.max(mtimeMs, newest(readdirSync(path).map((name) => join(path, name))))
        : mtimeMs;
    }),
  );
}
