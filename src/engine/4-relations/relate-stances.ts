import type { Fact } from '../../model/fact.ts';
import type { Stance } from '../../model/value.ts';
import type { Closeness } from './relate-quantities.ts';

/**
 * How a page's stance is related to a claim's, by the fact's positions: one label, or positions that mean the same,
 * agree; positions that can be true beside each other are compatible; all others differ. Both lists count both ways, and
 * what is compatible with a position is so with all that mean the same. A label that is no position differs from all others.
 */
export function relateStances(fact: Pick<Fact, 'positions'>, page: Stance, claim: Stance): Closeness {
  const here = meaningOf(fact, page.label);
  const there = meaningOf(fact, claim.label);
  if (here.has(claim.label)) return 'agree';
  for (const { label, compatible = [] } of fact.positions ?? []) {
    if (here.has(label) && compatible.some((other) => there.has(other))) return 'compatible';
    if (there.has(label) && compatible.some((other) => here.has(other))) return 'compatible';
  }
  return 'differ';
}

/** A label and all that mean the same, directly or through one another. */
function meaningOf({ positions = [] }: Pick<Fact, 'positions'>, label: string): Set<string> {
  const labels = new Set([label]);
  for (const one of labels) {
    for (const position of positions) {
      if (position.label === one) for (const other of position.same ?? []) labels.add(other);
      else if (position.same?.includes(one)) labels.add(position.label);
    }
  }
  return labels;
}
