import type { AuthoredDatabase } from './authored.ts';
import { documents } from './documents/index.ts';
import { facts } from './facts/index.ts';
import { concepts } from './lexicon/index.ts';
import { scenes } from './scenes/index.ts';

/** The bundled database as its authors wrote it. */
export const authoredDatabase: AuthoredDatabase = { documents, facts, concepts, scenes };
