import type { DataRule } from './rule.ts';

/** Each fact has at least one claim. */
export const factsClaimed: DataRule = {
  name: 'facts-claimed',
  reason: 'A fact that no document states has nothing to show a reader.',
  check({ documents, facts }) {
    const claimed = new Set(documents.flatMap(({ claims }) => claims.map(({ fact }) => fact)));
    return facts
      .filter(({ id }) => !claimed.has(id))
      .map(({ id }) => ({ where: `fact ${id}`, what: 'no document has a claim on it' }));
  },
};
