import type { Hold, PhraseWord, Slot } from './phrase-slots.ts';

/** A point inside a phrase: the words it can go on with, and what a phrase that ends here names. */
export interface Point {
  steps: Step[];
  concepts: readonly string[];
}

export interface Step {
  key: string;
  hold: Hold;
  to: Point;
}

/** The point before all slots of a phrase that names these concepts. */
export function pointBeforeAll(slots: readonly Slot[], concepts: readonly string[]): Point {
  let point: Point = { steps: [], concepts };
  for (let at = slots.length - 1; at >= 0; at--) point = pointBefore(slots[at] as Slot, point);
  return point;
}

/** The point before a slot: it leads to the point behind through each alternative, and is that point too where one is empty. */
function pointBefore(slot: Slot, behind: Point): Point {
  const mayBeEmpty = slot.some((alternative) => alternative.length === 0);
  const before: Point = mayBeEmpty ? { ...behind, steps: [...behind.steps] } : { steps: [], concepts: [] };
  for (const alternative of slot) {
    let to = behind;
    for (let at = alternative.length - 1; at > 0; at--) {
      const { key, hold } = alternative[at] as PhraseWord;
      to = { steps: [{ key, hold, to }], concepts: [] };
    }
    const [first] = alternative;
    if (first) before.steps.push({ key: first.key, hold: first.hold, to });
  }
  return before;
}
