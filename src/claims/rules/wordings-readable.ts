import { compileFact } from '../compile.ts';
import type { DataRule } from './rule.ts';

/** Each wording of each fact can be read. */
export const wordingsReadable: DataRule = {
  name: 'wordings-readable',
  reason: 'A wording that cannot be read recognises nothing.',
  check: ({ facts }) =>
    facts.flatMap((fact) => {
      try {
        compileFact(fact);
        return [];
      } catch (error) {
        return [{ where: `fact ${fact.id}`, what: error instanceof Error ? error.message : String(error) }];
      }
    }),
};
