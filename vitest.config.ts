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
          exclude: ['tests/real-browsers/**', 'tests/timing/**', 'tests/hostile/**'],
          // Some start processes of their own or read whole folders.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/real-browsers/**/*.test.ts'],
          // Two at a time: they mostly wait for pages.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'timing',
          include: ['tests/timing/**/*.test.ts'],
          // What takes the time has the machine for itself.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
