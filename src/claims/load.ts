import type { Evidence } from '../model/evidence.ts';
import type { AuthoredDatabase } from './authored.ts';
import { documents } from './documents/index.ts';
import evidence from './evidence.json' with { type: 'json' };
import { facts } from './facts/index.ts';
import { concepts } from './lexicon/index.ts';
import { scenes } from './scenes/index.ts';

/** The bundled database as its authors wrote it. */
export const authoredDatabase: AuthoredDatabase = {
  documents,
  facts,
  concepts,
  scenes,
  evidence: evidence as Evidence[],
};
