import { positionFaults } from '../../engine/entry-faults.ts';
import type { DataRule } from './rule.ts';

/** Stances, and they alone, have positions; these are told apart and relate to each other in one way only. */
export const positionsWellFormed: DataRule = {
  name: 'positions-well-formed',
  reason: 'How two stances relate is read off the positions: a slip there turns into a wrong badge.',
  check: ({ facts }) =>
    facts.flatMap((fact) => positionFaults(fact).map((what) => ({ where: `fact ${fact.id}`, what }))),
};
