import type { Pack } from '../model/pack.ts';

/**
 * How much one pack may hold of what opening and matching take their time over, by the names that its file has for them: about
 * twice what a pack of the greatest size that is worded like the bundled one needs.
 */
export const PACK_LIMITS = {
  documents: 1000,
  facts: 1000,
  claims: 10_000,
  concepts: 5000,
  scenes: 500,
  /** Wordings of all facts together. */
  patterns: 10_000,
  /** Phrases of all concepts together, anaphors with them. */
  words: 100_000,
  /** Concepts that any one concept leads to, by what it includes and what those include. */
  includes: 200,
  /** Signs of all evidence together. */
  evidence: 100_000,
} as const;

/** The first limit that a checked pack (openPack) is over; undefined where it keeps to all of them. */
export function firstExcess(pack: Pack): keyof typeof PACK_LIMITS | undefined {
  const { documents, facts, claims, concepts, scenes, evidence = [] } = pack;
  const sum = (counts: number[]): number => counts.reduce((all, one) => all + one, 0);
  const found: Record<Exclude<keyof typeof PACK_LIMITS, 'includes'>, number> = {
    documents: documents.length,
    facts: facts.length,
    claims: claims.length,
    concepts: concepts.length,
    scenes: scenes.length,
    patterns: sum(facts.map(({ frame: { patterns } }) => Object.values(patterns).flat().length)),
    evidence: sum(
      evidence.flatMap(({ signs, positions = {} }) =>
        [signs, ...Object.values(positions).map((position) => position.signs)].map((one) => Object.keys(one).length),
      ),
    ),
    words: sum(concepts.map(({ words, anaphors = [] }) => words.length + anaphors.length)),
  };
  const names = Object.keys(found) as (keyof typeof found)[];
  return names.find((name) => found[name] > PACK_LIMITS[name]) ?? (leadsTooFar(pack) ? 'includes' : undefined);
}

/** True where some concept leads to more others than it may. No walk goes on past the limit. */
function leadsTooFar({ concepts }: Pack): boolean {
  const included = new Map(concepts.map(({ id, includes = [] }) => [id, includes]));
  return concepts.some(({ id }) => {
    const reached = new Set<string>([id]);
    for (const one of reached) {
      for (const next of included.get(one) ?? []) reached.add(next);
      if (reached.size > PACK_LIMITS.includes + 1) return true;
    }
    return false;
  });
}
