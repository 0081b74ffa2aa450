import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../setup/fault.mjs';
import { filesIn } from './files-in.mjs';

/** What .gitignore names, and git's own: it is no source. */
const isNoSource = (name) => /^(\.git|node_modules|dist|build|packages|.*\.log)$/.test(name);

/**
 * The project's sources: in a git repository the files of its last commit, whatever has been changed or added since;
 * elsewhere, as in an unpacked source archive, the folder's files without what .gitignore names.
 * @param {string} folder the project's
 * @returns {Promise<{files: Record<string, Uint8Array>, notice: string | undefined}>} the files by path; and what the
 *   person at the terminal should know of where they come from. Throws a Fault where git cannot read the repository.
 */
export async function sourceFiles(folder) {
  if (!existsSync(join(folder, '.git'))) {
    return { files: folderFiles(folder), notice: 'No git repository here: packaging the files of this folder.' };
  }
  const commit = git(folder, ['rev-parse', '--short', 'HEAD']).toString().trim();
  const isChanged = git(folder, ['status', '--porcelain']).length > 0;
  const notice = isChanged ? `Changes that are not committed are left out: packaging commit ${commit}.` : undefined;
  return { files: await committedFiles(folder), notice };
}

/** The files of a project folder without what .gitignore names. */
export const folderFiles = (folder) => filesIn(folder, isNoSource);

async function committedFiles(folder) {
  const { unzipSync } = await import('fflate');
  // As they were committed: without the line ends that some systems' git puts into its working copies.
  const archive = git(folder, ['-c', 'core.autocrlf=false', 'archive', '--format=zip', '-0', 'HEAD']);
  return Object.fromEntries(Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/')));
}

function git(folder, args) {
  const { error, status, stdout, stderr } = spawnSync('git', args, { cwd: folder, maxBuffer: 2 ** 30 });
  if (status === 0) return stdout;
  const reason = error ? error.message : stderr.toString().trim().split('\n')[0];
  throw new Fault(
    `git cannot tell what was committed (${reason}): put that right, or run this in an unpacked source archive.`,
  );
}
