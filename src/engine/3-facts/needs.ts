import type { Pattern, Term } from './read-wording.ts';
import { type Rows, rowsOf } from './rows.ts';

/** The key of any figure. Concepts and words that patterns need have the numbers above it, each its own. */
export const FIGURE = 0;

/** More than any key is needed: a figure is on every page, whatever its count. */
const ANYWHERE = 1e9;

/** What a pattern needs, in numbers of groups: one key of each group. */
export interface Needed {
  /** One group for each of its places. */
  places: readonly number[];
  /** One for each group of its context, and of its scene’s anchors. */
  context: readonly number[];
  anchors: readonly number[];
}

/** Numbers what patterns need: keys, and the groups of keys of which one is needed. Patterns need the same groups again and again. */
export class Needs {
  private readonly keyNumbers = new Map<string, number>([['#', FIGURE]]);
  private readonly groupKeys: (readonly number[])[] = [];
  /** Groups by their keys, and by the lists that they were made of: wordings share the lists of what they say alike (readWording). */
  private readonly byKeys = new Map<string, number>();
  private readonly byList = new Map<readonly string[] | readonly Term[], number>();

  /** The keys as wordings write them, by their numbers. */
  get keys(): string[] {
    return [...this.keyNumbers.keys()];
  }

  /** The keys of each group. */
  get groups(): Rows {
    return rowsOf(this.groupKeys);
  }

  of({ parts, context }: Pattern, anchors: readonly number[]): Needed {
    return {
      places: parts.flatMap((part) => part.map(({ any }) => this.groupOf(any, (term) => this.termKey(term)))),
      context: this.groupsOf(context),
      anchors,
    };
  }

  /** The groups of some lists of concepts. */
  groupsOf(lists: readonly (readonly string[])[]): number[] {
    return lists.map((list) => this.groupOf(list, (concept) => this.keyOf(`{${concept}}`)));
  }

  /** By group, how many patterns need its keys. Of what a pattern needs, the rarest rules out most pages. */
  usesBy(needed: readonly Needed[]): number[] {
    const uses = new Array<number>(this.keyNumbers.size).fill(0);
    // The last pattern that counted a key is remembered: each counts it once.
    const counted = new Int32Array(uses.length).fill(-1);
    for (const [order, { places, context, anchors }] of needed.entries())
      for (const groups of [places, context, anchors])
        for (const group of groups)
          for (const key of this.groupKeys[group] as readonly number[]) {
            if (counted[key] === order) continue;
            counted[key] = order;
            uses[key] = (uses[key] as number) + 1;
          }
    uses[FIGURE] = ANYWHERE;
    return this.groupKeys.map((keys) => keys.reduce((sum, key) => sum + (uses[key] as number), 0));
  }

  private termKey(term: Term): number {
    if (term.is === 'figure') return FIGURE;
    return this.keyOf(term.is === 'concept' ? `{${term.id}}` : term.stem);
  }

  private keyOf(name: string): number {
    const key = this.keyNumbers.get(name) ?? this.keyNumbers.size;
    this.keyNumbers.set(name, key);
    return key;
  }

  private groupOf<List extends readonly string[] | readonly Term[]>(
    list: List,
    keyOf: (one: List[number]) => number,
  ): number {
    const before = this.byList.get(list);
    if (before !== undefined) return before;
    const keys = [...new Set(list.map(keyOf))];
    const group = this.byKeys.get(keys.join()) ?? this.groupKeys.length;
    if (group === this.groupKeys.length) {
      this.groupKeys.push(keys);
      this.byKeys.set(keys.join(), group);
    }
    this.byList.set(list, group);
    return group;
  }
}
