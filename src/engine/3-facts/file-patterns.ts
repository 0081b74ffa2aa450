import type { Fact } from '../../model/fact.ts';
import type { Scene } from '../../model/frame.ts';
import { type Needed, Needs } from './needs.ts';
import { readWordings } from './read-wording.ts';
import { type Rows, rowAt, rowsOf } from './rows.ts';

/**
 * The reverse index of facts’ patterns, as plain data: each pattern under the keys of the rarest thing it needs, be that a
 * word of its own, of its context or an anchor of its scene, so that a page is held only against patterns whose rarest thing
 * it names. Patterns are numbered through all facts, in their order.
 */
export interface FiledPatterns {
  /** What patterns need, as wordings write it: “#” for a figure, “{hostage}” for a concept, else a word’s stem. Keys are places here. */
  keys: readonly string[];
  /** Groups of keys of which patterns need one, each group once: patterns share most of them. */
  groups: Rows;
  /** By key, the patterns filed under it. */
  patterns: Rows;
  /** By pattern, the groups that its places need, the rarest first. */
  places: Rows;
  /** By pattern, the groups that its context needs, the rarest first. */
  context: Rows;
  /** By scene, the groups of its anchors, the rarest first. */
  anchors: Rows;
  /** By fact, how many patterns it has, and its scene. */
  counts: readonly number[];
  scenes: readonly number[];
}

/** Of a fact whose scene is not among those known: none of its patterns can match. */
const NO_SCENE = -1;

/** Files the patterns of facts under what they need: reads every wording. */
export function filePatterns(facts: readonly Fact[], scenes: ReadonlyMap<string, Scene>): FiledPatterns {
  const needs = new Needs();
  const anchors = [...scenes.values()].map((scene) => needs.groupsOf(scene.anchors));
  const sceneNumbers = new Map([...scenes.keys()].map((id, number) => [id, number]));
  const sceneOf = facts.map(({ frame }) => sceneNumbers.get(frame.scene) ?? NO_SCENE);
  const needed: Needed[] = [];
  const counts: number[] = [];
  for (const [fact, { frame }] of facts.entries()) {
    const wordings = readWordings(frame);
    counts.push(wordings.length);
    for (const pattern of wordings) needed.push(needs.of(pattern, anchors[sceneOf[fact] as number] ?? []));
  }
  const uses = needs.usesBy(needed);
  const rarestFirst = (numbers: readonly number[]): number[] =>
    [...numbers].sort((one, other) => (uses[one] as number) - (uses[other] as number));
  const { keys, groups } = needs;
  const patterns: number[][] = keys.map(() => []);
  for (const [number, { places, context, anchors }] of needed.entries()) {
    const [rarest = 0] = rarestFirst([...rarestFirst(places), ...context, ...anchors]);
    for (const key of rowAt(groups, rarest)) patterns[key]?.push(number);
  }
  return {
    keys,
    groups,
    patterns: rowsOf(patterns),
    places: rowsOf(needed.map(({ places }) => rarestFirst(places))),
    context: rowsOf(needed.map(({ context }) => rarestFirst(context))),
    anchors: rowsOf(anchors.map(rarestFirst)),
    counts,
    scenes: sceneOf,
  };
}
