import type { Fact } from '../../model/fact.ts';
import type { Scene } from '../../model/frame.ts';
import { FIGURE, keysNeeded } from './keys.ts';
import { type Keyed, Rarity } from './rarity.ts';
import { readWordings } from './read-wording.ts';
import { type Rows, rowsOf } from './rows.ts';

/**
 * The reverse index of facts’ patterns, as plain data: each pattern under the keys of the rarest thing it needs, be that a
 * word of its own, of its context or an anchor of its scene, so that a page is held only against patterns whose rarest thing
 * it names. Patterns are numbered through all facts, in their order.
 */
export interface FiledPatterns {
  /** What patterns need, as wordings write it: “#” for a figure, “{hostage}” for a concept, else a word’s stem. Keys are places here. */
  keys: readonly string[];
  /** By key, how many patterns need it. */
  uses: readonly number[];
  /** By key, the patterns filed under it. */
  patterns: Rows;
  /** By pattern, the keys of the next rarest thing it needs: most patterns can be ruled out by it, unread. */
  nexts: Rows;
  /** By fact, how many patterns it has. */
  counts: readonly number[];
}

/** Files the patterns of facts under what they need: reads every wording. */
export function filePatterns(facts: readonly Fact[], scenes: ReadonlyMap<string, Scene>): FiledPatterns {
  const keys = new Map<string, number>([['#', FIGURE]]);
  const keyOf = (name: string): number => {
    const key = keys.get(name) ?? keys.size;
    keys.set(name, key);
    return key;
  };
  const needsOf = keysNeeded(
    (concept) => keyOf(`{${concept}}`),
    (stem) => keyOf(stem),
  );
  const needs: { places: Keyed[]; around: Keyed[] }[] = [];
  const counts: number[] = [];
  for (const { frame } of facts) {
    const anchors = scenes.get(frame.scene)?.anchors ?? [];
    const wordings = readWordings(frame);
    counts.push(wordings.length);
    for (const pattern of wordings) needs.push(needsOf(pattern, anchors));
  }
  const uses = usesOf(needs, keys.size);
  const rarity = new Rarity(uses);
  const patterns: number[][] = Array.from({ length: keys.size }, () => []);
  for (const [number, { places, around }] of needs.entries())
    for (const key of rarity.rarestOf([rarity.rarestOf(places), ...around])) patterns[key]?.push(number);
  const nexts = needs.map(
    ({ places, around }) => rarity.rarestFirst([...rarity.rarestFirst(places), ...around])[1] ?? [],
  );
  return { keys: [...keys.keys()], uses, patterns: rowsOf(patterns), nexts: rowsOf(nexts), counts };
}

/** More than any key is needed. */
const ANYWHERE = 1e9;

/** How many patterns need each key, each pattern counted once. A figure is on every page, whatever its count. */
function usesOf(needs: readonly { places: readonly Keyed[]; around: readonly Keyed[] }[], keys: number): number[] {
  const uses = new Array<number>(keys).fill(0);
  // The last pattern that counted a key is remembered.
  const counted = new Int32Array(keys).fill(-1);
  for (const [order, { places, around }] of needs.entries())
    for (const groups of [places, around])
      for (const group of groups)
        for (const key of group) {
          if (counted[key] === order) continue;
          counted[key] = order;
          uses[key] = (uses[key] ?? 0) + 1;
        }
  uses[FIGURE] = ANYWHERE;
  return uses;
}
