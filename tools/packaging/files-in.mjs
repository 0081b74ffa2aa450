import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file in this folder and the folders in it.
 * @param {string} folder
 * @param {(name: string) => boolean} [isLeftOut] asked of each file's and folder's own name
 * @returns {Record<string, Uint8Array>} by path relative to the folder, with "/"
 */
export function filesIn(folder, isLeftOut = () => false) {
  const files = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (isLeftOut(entry.name)) continue;
    if (entry.isFile()) files[entry.name] = readFileSync(path);
    if (!entry.isDirectory()) continue;
    for (const [inner, bytes] of Object.entries(filesIn(path, isLeftOut))) files[`${entry.name}/${inner}`] = bytes;
  }
  return files;
}
