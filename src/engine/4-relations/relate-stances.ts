import type { Fact, Position } from '../../model/fact.ts';
import type { Stance } from '../../model/value.ts';
import type { Closeness } from './relate-quantities.ts';

/**
 * How a page's stance is related to a claim's, by the fact's positions: one label, or two of which one lists the other as
 * the same, agree; positions that can be true beside each other are compatible; all others differ. Both lists count both
 * ways. What means the same as a position shares what is compatible with it, but "same" does not spread further: "perplexed
 * and disappointed" is the same as either half, and the halves are not. A label that is no position differs from all others.
 */
export function relateStances(fact: Pick<Fact, 'positions'>, page: Stance, claim: Stance): Closeness {
  const positions = fact.positions ?? [];
  const here = meaningOf(positions, page.label);
  const there = meaningOf(positions, claim.label);
  if (here.has(claim.label)) return 'agree';
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
