import { type Openings, openingsOf } from './openings.ts';
import { packSlots, unpackSlots } from './packed-slots.ts';
import { type Point, pointBeforeAll } from './phrase-points.ts';
import { readSlots } from './phrase-slots.ts';

/** The phrases of a lexicon’s concepts, read once and for all, as plain data. They are numbered through all concepts, in their order. */
export interface FiledPhrases {
  openings: Openings;
  /** By concept, how many phrases it has, and those phrases (packSlots), parted by BETWEEN. */
  counts: readonly number[];
  packed: readonly string[];
}

/** Parts phrases: no slot is nothing, and so no two ends of slots come together in one. */
const BETWEEN = '--';

/** Files phrases by concept: reads every one. */
export function filePhrases(lists: readonly (readonly string[])[]): FiledPhrases {
  const read = lists.map((phrases) => phrases.map(readSlots));
  return {
    openings: openingsOf(read.flat()),
    counts: lists.map((phrases) => phrases.length),
    packed: read.map((phrases) => phrases.map(packSlots).join(BETWEEN)),
  };
}

/** The point before all slots of a phrase, by its number; each phrase is read when it is first asked for. `namedBy`: what the phrases of a concept name, by its place. */
export function pointsOf(
  { openings, counts, packed }: FiledPhrases,
  namedBy: (concept: number) => readonly string[],
): (phrase: number) => Point {
  const concepts = new Int32Array(openings.count);
  const first: number[] = [];
  let next = 0;
  for (const [concept, count] of counts.entries()) {
    first.push(next);
    concepts.fill(concept, next, next + count);
    next += count;
  }
  const phrases: (readonly string[] | undefined)[] = [];
  const points: (Point | undefined)[] = [];
  return (phrase) => {
    const before = points[phrase];
    if (before) return before;
    const concept = concepts[phrase] as number;
    const own = phrases[concept] ?? (packed[concept] as string).split(BETWEEN);
    phrases[concept] = own;
    const slots = unpackSlots(own[phrase - (first[concept] as number)] as string);
    const point = pointBeforeAll(slots, namedBy(concept));
    points[phrase] = point;
    return point;
  };
}
