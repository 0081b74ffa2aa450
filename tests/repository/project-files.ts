import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const NOT_OURS = ['.git', 'node_modules', 'dist', 'build', 'package-lock.json'];
const TEXT = ['.ts', '.tsx', '.mjs', '.json', '.md', '.html', '.css', '.svg', '.txt', ''];

export interface ProjectFile {
  /** Relative to the project's folder, with "/". */
  path: string;
  text: string;
}

/** Every text file of the project, in no order to rely on. */
export function projectFiles(folder = '.'): ProjectFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.includes(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      if (entry.isDirectory()) return projectFiles(path);
      return TEXT.includes(extname(entry.name)) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
    });
}
