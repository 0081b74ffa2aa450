import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

interface LockedPackage {
  version?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** npm writes only what its registry has at hand; npm ci then refuses the lock file on every other machine. */
it('the lock file names the optional packages of all platforms', () => {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

/** The linter's builds for other systems may be locked by version alone: see above. Nothing built depends on them. */
it('the lock file holds a version and a hash of every package', () => {
  const loose = Object.entries(packages)
    .filter(([path, { version, integrity }]) => path !== '' && !(version && integrity?.startsWith('sha512-')))
    .map(([path]) => path);
  expect(loose.filter((path) => !path.startsWith('node_modules/@biomejs/cli-'))).toEqual([]);
});

it('package.json asks for each package in one exact version', () => {
  const versions = { ...packageJson.dependencies, ...packageJson.devDependencies };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
