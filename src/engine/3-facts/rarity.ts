/** Keys of which one is needed. */
export type Keyed = readonly number[];

/** What needs a key of each of its groups: of its places, and of what stands around them. */
interface Needing {
  places: readonly Keyed[];
  around: readonly Keyed[];
}

/** More than any key is needed. */
const ANYWHERE = 1e9;

/** How many patterns need each key: of what a pattern needs, the rarest rules out most pages. */
export class Rarity {
  private uses = new Float64Array();

  /** Counts each key once a pattern. Keys are numbers below `keys`; the key `everywhere` is on every page, whatever its count. */
  count(entries: readonly Needing[], keys: number, everywhere: number): void {
    this.uses = new Float64Array(keys);
    // The last pattern that counted a key is remembered.
    const counted = new Int32Array(keys).fill(-1);
    for (let order = 0; order < entries.length; order++) {
      const { places, around } = entries[order] as Needing;
      for (const groups of [places, around])
        for (const group of groups)
          for (const key of group) {
            if (counted[key] === order) continue;
            counted[key] = order;
            this.uses[key] = (this.uses[key] ?? 0) + 1;
          }
    }
    this.uses[everywhere] = ANYWHERE;
  }

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
    let uses = 0;
    for (const key of group) uses += this.uses[key] ?? 0;
    return uses;
  }
}
