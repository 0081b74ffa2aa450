/** Keys of which one is needed. */
export type Keyed = readonly number[];

/** Of what a pattern needs, the rarest rules out most pages. */
export class Rarity {
  /** Patterns share the groups of what they need alike (keysNeeded), and sorting asks for each again and again. */
  private readonly known = new Map<Keyed, number>();

  /** `uses`: by key, how many patterns need it. */
  constructor(private readonly uses: readonly number[]) {}

  /** The group that the fewest patterns need; of equal ones the first. */
  rarestOf(groups: readonly Keyed[]): Keyed {
    let rarest: Keyed = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (const group of groups) {
      const uses = this.usesOf(group);
      if (uses >= fewest) continue;
      rarest = group;
      fewest = uses;
    }
    return rarest;
  }

  /** Sorting is stable: of equal ones the first comes first. */
  rarestFirst(groups: readonly Keyed[]): Keyed[] {
    return [...groups].sort((one, other) => this.usesOf(one) - this.usesOf(other));
  }

  private usesOf(group: Keyed): number {
    const before = this.known.get(group);
    if (before !== undefined) return before;
    let uses = 0;
    for (const key of group) uses += this.uses[key] ?? 0;
    this.known.set(group, uses);
    return uses;
  }
}
