import { spawnSync } from 'node:child_process';

/** Runs a script's lines in a Node of its own, as a command would, and gives what it printed and how it ended. */
export function runModule(lines: string[], env: Record<string, string> = {}) {
  const args = ['--input-type=module', '-e', lines.join('\n')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}
