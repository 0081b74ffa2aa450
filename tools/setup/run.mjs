import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const WINDOWS = process.platform === 'win32';

/**
 * Runs a program in the folder `cwd`, here by default, and waits for it. `quiet` keeps what it prints, for the caller to
 * show when it matters; otherwise it prints straight to the terminal.
 * @returns {Promise<{code: number, output: string}>} the exit code (127 where the program is not there) and what was kept
 */
export function run(program, args, { quiet = false, env = {}, cwd = '.' } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      cwd,
      shell: WINDOWS,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 127, output: output + error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs npm: the very npm that runs us, where there is one. */
export function npm(args, options) {
  const self = process.env.npm_execpath;
  return self ? run(process.execPath, [self, ...args], options) : run('npm', args, options);
}

/** Runs a program of an installed package ("vite", "vitest"). */
export const installed = (name, args, options) => run(resolve('node_modules/.bin', name), args, options);
