import { existsSync, readFileSync } from 'node:fs';
import { Fault } from './fault.mjs';
import { npm } from './run.mjs';

/** What npm noted down of its last installation. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Installs the locked dependencies where they are absent or not the locked ones. */
export async function ensureDependencies() {
  if (areCurrent()) return;
  console.error('Installing dependencies (npm ci) …');
  const { code } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Fault('npm ci failed: see its messages above, check the network, and run this again.');
}

/** True when each locked package is installed in the locked version; packages for other systems may be missing. */
function areCurrent() {
  if (!existsSync(INSTALLED)) return false;
  const locked = packagesOf('package-lock.json');
  const present = packagesOf(INSTALLED);
  return Object.entries(locked).every(([path, { version, optional }]) => {
    const found = present[path];
    return path === '' || (found ? found.version === version : optional === true);
  });
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;
