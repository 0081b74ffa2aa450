import { type DataRule, eachClaim } from './rule.ts';

/** Each claim is on a fact that has a file, with a value of the fact's kind. */
export const factsExist: DataRule = {
  name: 'facts-exist',
  reason: 'A claim on an unknown fact, or with a value of another kind, can be compared with nothing.',
  check(database) {
    const facts = new Map(database.facts.map((fact) => [fact.id, fact]));
    return eachClaim(database, ({ fact: id, value }) => {
      const fact = facts.get(id);
      if (!fact) return [`there is no fact “${id}”`];
      if (fact.kind !== value.kind) return [`its value is a ${value.kind}, its fact a ${fact.kind}`];
      if (value.kind !== 'quantity' || value.unit === fact.unit) return [];
      return [`it counts ${value.unit ?? 'nothing named'}, its fact counts ${fact.unit ?? 'nothing named'}`];
    });
  },
};
