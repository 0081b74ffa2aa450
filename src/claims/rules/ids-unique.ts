import { repeatedIds } from '../../engine/entry-faults.ts';
import type { DataRule, Fault } from './rule.ts';

/** No id stands for two things. */
export const idsUnique: DataRule = {
  name: 'ids-unique',
  reason: 'An id that stands for two things makes one of them unreachable.',
  check({ documents, facts, concepts, scenes }) {
    const claims = documents.flatMap((document) => document.claims);
    return [
      ...repeated('document', documents),
      ...repeated('fact', facts),
      ...repeated('claim', claims),
      ...repeated('concept', concepts),
      ...repeated('scene', scenes),
    ];
  },
};

const repeated = (noun: string, entries: readonly { id: string }[]): Fault[] =>
  repeatedIds(entries).map((id) => ({ where: `${noun} ${id}`, what: 'has an id that is already taken' }));
