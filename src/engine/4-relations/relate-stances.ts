import type { Fact, Position } from '../../model/fact.ts';
import type { Stance } from '../../model/value.ts';
import type { Closeness } from './relate-quantities.ts';

/**
 * How a page's stance is related to a claim's, by the fact's positions: one label, or two of which one lists the other as
 * the same, agree; positions that can be true beside each other are compatible; all others differ. Both lists count both
 * ways. What means the same as a position shares what is compatible with it, but "same" does not spread further: "perplexed
 * and disappointed" is the same as either half, and the halves are not. A label that is no position differs from all others.
 */
export function relateStances({ positions = [] }: Pick<Fact, 'positions'>, page: Stance, claim: Stance): Closeness {
  const known = closenesses.get(positions) ?? new Map<string, Closeness>();
  closenesses.set(positions, known);
  const labels = `${page.label}\n${claim.label}`;
  const closeness = known.get(labels) ?? closenessOf(positions, page.label, claim.label);
  known.set(labels, closeness);
  return closeness;
}

/** By a fact’s positions, how two labels are related: few are, again and again. */
const closenesses = new WeakMap<readonly Position[], Map<string, Closeness>>();

function closenessOf(positions: readonly Position[], page: string, claim: string): Closeness {
  const here = meaningOf(positions, page);
  const there = meaningOf(positions, claim);
  if (here.has(claim)) return 'agree';
  const isCompatible = positions.some(
    ({ label, compatible = [] }) =>
      (here.has(label) && compatible.some((other) => there.has(other))) ||
      (there.has(label) && compatible.some((other) => here.has(other))),
  );
  return isCompatible ? 'compatible' : 'differ';
}

/** A label and those it is directly the same as. */
function meaningOf(positions: readonly Position[], label: string): Set<string> {
  const same = positions.flatMap((position) =>
    position.label === label ? (position.same ?? []) : position.same?.includes(label) ? [position.label] : [],
  );
  return new Set([label, ...same]);
}
