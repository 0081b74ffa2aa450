import { defineConfig } from 'vitest/config';
import { theGroup } from './groups.mjs';

/** The tests that changed code is held against. */
export default defineConfig({ test: { include: theGroup().tests } });
