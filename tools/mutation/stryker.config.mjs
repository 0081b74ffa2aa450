import { theGroup } from './groups.mjs';

const { name, mutate } = theGroup();
const output = `build/mutation/${name}`;

/** How Stryker changes one place of a group's code after the other, and runs the tests that come by there. */
export default {
  mutate,
  testRunner: 'vitest',
  // A group names its tests: looking for those that a file concerns takes longer than running them.
  vitest: { configFile: 'tools/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
  // On a busy machine a run can take long and still not hang; a loop without end is told by how often its code is run.
  timeoutMS: 60_000,
  ignorePatterns: ['build', 'dist', 'packages', 'docs', 'tests/pages', 'tests/real-browsers'],
  // Stryker would rewrite its paths, with an interface that this TypeScript has no more; none of them leads out of the copy.
  tsconfigFile: 'none',
  tempDirName: 'build/mutation/sandbox',
  incremental: true,
  incrementalFile: `${output}.incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowEmojis: false },
  htmlReporter: { fileName: `${output}.html` },
  jsonReporter: { fileName: `${output}.json` },
};
