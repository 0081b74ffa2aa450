import { defineConfig } from 'vitest/config';

/** Its own file: the extension plug-in of vite.config.ts must not run under Vitest. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/real-browsers/**', 'tests/hostile/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/real-browsers/**/*.test.ts'],
          // Real browsers: one file after the other, so that no two of them fight for the processor.
          fileParallelism: false,
          // A browser on a busy machine may miss a moment. What passes only when tried again is told by name: tools/checks/report.mjs.
          retry: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.{ts,tsx}'],
          // Two at a time: they mostly wait for pages, and none compares times closely.
          maxWorkers: 2,
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
