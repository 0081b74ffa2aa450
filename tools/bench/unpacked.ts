import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = 'dist/chrome';
const SCRIPTS = fileURLToPath(new URL('scripts', import.meta.url));
const MARK_JS = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));

/** What is run in a page to be measured: files of the extension that `unpacked` makes, in their order. */
export const PAGE_SCRIPTS = {
  empty: ['bench/empty.js'],
  walk: ['bench/tree-walker.js'],
  highlight: ['bench/mark.min.js', 'bench/highlight.js'],
  ours: ['src/content/index.js'],
} as const;
export type PageScript = keyof typeof PAGE_SCRIPTS;

/**
 * The built extension in a folder of its own, with the scripts to compare it with. It runs in no page by itself: what is
 * measured is put into a page that has come to rest. `hasEmptyWorker`: in place of its background stands one that only answers.
 */
export function unpacked({ hasEmptyWorker = false } = {}): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  cpSync(BUILT, folder, { recursive: true });
  cpSync(SCRIPTS, join(folder, 'bench'), { recursive: true });
  cpSync(MARK_JS, join(folder, 'bench/mark.min.js'));
  const { content_scripts: _, ...manifest } = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8'));
  if (hasEmptyWorker) manifest.background.service_worker = 'bench/empty-worker.js';
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
