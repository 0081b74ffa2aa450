import { readWordings } from '../../engine/3-facts/read-wording.ts';
import type { DataRule } from './rule.ts';

/** Each wording of each fact can be read. */
export const wordingsReadable: DataRule = {
  name: 'wordings-readable',
  reason: 'A wording that cannot be read recognises nothing.',
  check: ({ facts }) =>
    facts.flatMap(({ id, frame }) => {
      try {
        readWordings(frame);
        return [];
      } catch (error) {
        return [{ where: `fact ${id}`, what: error instanceof Error ? error.message : String(error) }];
      }
    }),
};
