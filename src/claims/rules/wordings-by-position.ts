import { BY_DATE } from '../../engine/3-facts/dated-stance.ts';
import type { DataRule } from './rule.ts';

/** A stance's wordings are listed under its positions, those of other facts under none. */
export const wordingsByPosition: DataRule = {
  name: 'wordings-by-position',
  reason: 'A wording under an unlisted position states something that differs from everything, even from itself.',
  check: ({ facts }) =>
    facts.flatMap(({ id, kind, positions = [], frame: { patterns } }) => {
      const where = `fact ${id}`;
      if (Array.isArray(patterns) === (kind === 'stance'))
        return [{ where, what: `is a ${kind} and lists its wordings as others do` }];
      const labels = positions.flatMap(({ label, days }) => (days ? [label, BY_DATE] : [label]));
      return (Array.isArray(patterns) ? [] : Object.keys(patterns))
        .filter((label) => !labels.includes(label))
        .map((label) => ({ where, what: `has wordings of “${label}”, which is none of its positions` }));
    }),
};
