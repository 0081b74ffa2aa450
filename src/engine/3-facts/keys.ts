import type { Keyed } from './rarity.ts';
import type { Pattern, Term } from './read-wording.ts';

/** The key of any figure. Concepts and words that patterns need have the numbers above it, each its own. */
export const FIGURE = 0;

/**
 * How to tell the keys that a pattern needs: of each of its places one, and one of each group of its context and of its
 * scene’s anchors.
 */
export function keysNeeded(conceptKey: (id: string) => number, stemKey: (stem: string) => number) {
  const conceptKeys = once((group: readonly string[]) => group.map(conceptKey));
  const placeKeys = once((any: readonly Term[]) =>
    any.map((term) => (term.is === 'concept' ? conceptKey(term.id) : term.is === 'word' ? stemKey(term.stem) : FIGURE)),
  );
  return ({ parts, context }: Pattern, anchors: readonly (readonly string[])[]) => {
    const places: Keyed[] = [];
    for (const part of parts) for (const { any } of part) places.push(placeKeys(any));
    return { places, around: [...context.map(conceptKeys), ...anchors.map(conceptKeys)] };
  };
}

/** The same for the same list: wordings share the lists of what they say alike (readWording). */
function once<T, Result>(resultOf: (list: readonly T[]) => Result): (list: readonly T[]) => Result {
  const known = new Map<readonly T[], Result>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const result = resultOf(list);
    known.set(list, result);
    return result;
  };
}
