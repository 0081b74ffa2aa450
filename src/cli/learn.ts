import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learnEvidence } from '../learning/learn-evidence.ts';
import { readExamples } from '../learning/read-examples.ts';
import { database } from './eval/material.ts';
import { seenMaterial } from './learn/seen-material.ts';

const EXAMPLES = fileURLToPath(new URL('../claims/examples', import.meta.url));
const EVIDENCE = new URL('../claims/evidence.json', import.meta.url);

// Learns the evidence anew from the examples and writes it where the pack is built from.
const pages = [...readExamples(EXAMPLES), ...seenMaterial()];
const evidence = learnEvidence(database(), pages);
writeFileSync(EVIDENCE, `${JSON.stringify(evidence, null, 2)}\n`);
const signs = evidence.reduce((sum, one) => sum + Object.keys(one.signs).length, 0);
console.error(
  `src/claims/evidence.json: ${signs} signs of ${evidence.length} facts, learnt from ${pages.length} pages`,
);
