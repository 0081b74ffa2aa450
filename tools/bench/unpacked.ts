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

/** A page of this host can have the extension's background asked (readers-wake.ts). */
export const ASKING_HOST = 'asking.test';

/**
 * The built extension in a folder of its own, with the scripts to compare it with. It runs in no page by itself but in those of
 * ASKING_HOST: what is measured is put into a page that has come to rest. `hasEmptyWorker`: in place of its background stands one that only answers.
 */
export function unpacked({ hasEmptyWorker = false } = {}): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  cpSync(BUILT, folder, { recursive: true });
  cpSync(SCRIPTS, join(folder, 'bench'), { recursive: true });
  cpSync(MARK_JS, join(folder, 'bench/mark.min.js'));
  const manifest = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8'));
  manifest.content_scripts = [{ matches: [`http://${ASKING_HOST}/*`], js: ['bench/ask.js'], run_at: 'document_start' }];
  if (hasEmptyWorker) manifest.background.service_worker = 'bench/empty-worker.js';
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
