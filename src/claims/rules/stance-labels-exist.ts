import { BY_DATE } from '../../engine/3-facts/dated-stance.ts';
import { type DataRule, eachClaim } from './rule.ts';

/** Each stance claimed, and each position that has wordings, is one that the fact lists. */
export const stanceLabelsExist: DataRule = {
  name: 'stance-labels-exist',
  reason: 'A stance that its fact does not list differs from everything, even from itself.',
  check(database) {
    const facts = new Map(database.facts.map((fact) => [fact.id, fact]));
    const claimed = eachClaim(database, ({ fact, value }) =>
      value.kind !== 'stance' || facts.get(fact)?.positions?.some(({ label }) => label === value.label)
        ? []
        : [`fact “${fact}” lists no position “${value.label}”`],
    );
    const worded = database.facts.flatMap(({ id, positions = [], frame }) =>
      (Array.isArray(frame.patterns) ? [] : Object.keys(frame.patterns))
        .filter((key) => key !== BY_DATE || !positions.some(({ days }) => days))
        .filter((key) => !positions.some(({ label }) => label === key))
        .map((key) => ({ where: `fact ${id}`, what: `it has wordings of “${key}”, which is none of its positions` })),
    );
    return [...claimed, ...worded];
  },
};
