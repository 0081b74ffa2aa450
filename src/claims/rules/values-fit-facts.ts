import { valueFaults } from '../../engine/entry-faults.ts';
import { type DataRule, eachClaim } from './rule.ts';

/** Each claim is on a fact that has a file, with a value of the fact's kind, unit and positions. */
export const valuesFitFacts: DataRule = {
  name: 'values-fit-facts',
  reason: 'A claim on an unknown fact, or with a value of another kind, can be compared with nothing.',
  check(database) {
    const facts = new Map(database.facts.map((fact) => [fact.id, fact]));
    return eachClaim(database, ({ fact: id, value }) => {
      const fact = facts.get(id);
      if (!fact) return [`is on the fact “${id}”, which has no file`];
      if (value.kind !== 'quantity' || fact.kind !== 'quantity' || value.unit === fact.unit)
        return valueFaults(value, fact);
      return [`counts ${value.unit ?? 'nothing named'}, and its fact counts ${fact.unit ?? 'nothing named'}`];
    });
  },
};
