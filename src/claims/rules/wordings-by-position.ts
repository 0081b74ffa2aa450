import { wordingsFaults } from '../../engine/entry-faults.ts';
import type { DataRule } from './rule.ts';

/** A stance's wordings are listed under its positions, those of other facts under none. */
export const wordingsByPosition: DataRule = {
  name: 'wordings-by-position',
  reason: 'A wording under an unlisted position states something that differs from everything, even from itself.',
  check: ({ facts }) =>
    facts.flatMap((fact) => wordingsFaults(fact).map((what) => ({ where: `fact ${fact.id}`, what }))),
};
