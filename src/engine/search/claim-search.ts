import { ClaimIndex } from './claim-index.ts';
import { kinOf } from './kindred-words.ts';
import { partCompound } from './part-compound.ts';
import { searchWords } from './search-words.ts';

/** A claim somebody checked or reported: one sentence, and the headline it stands under. */
export interface SearchableClaim {
  id: string;
  claim: string;
  title: string;
}

export interface ClaimSearch {
  /**
   * The ids of the claims a text may speak of, best first, at most `limit`.
   * Any text is taken; one that shares no word with any claim, and no word's kin, finds none.
   */
  search(text: string, limit: number): string[];
}

const WEIGHT_OF_COMPOUND_PART = 0.7;
const WEIGHT_OF_REPETITION = 0.8;
const WEIGHT_OF_KIN = 0.25;
/** What a text's last word counts for less than its first: posts say first what they are about. */
const FADING = 0.2;

/** Opens a search over claims: a post or a sentence in, the claims that speak of the same thing out. */
export function openClaimSearch(claims: readonly SearchableClaim[]): ClaimSearch {
  const index = new ClaimIndex();
  for (const { claim, title } of claims) index.add(`${claim}\n${title}`);
  return {
    search: (text, limit) =>
      [...scoreClaims(weighWords(text, index), index)]
        .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
        .slice(0, limit)
        .flatMap(([place]) => claims[place]?.id ?? []),
  };
}

/** The score of each claim that holds a term of the text or a kin of one. */
function scoreClaims(weights: ReadonlyMap<string, number>, index: ClaimIndex): Map<number, number> {
  const scores = new Map<number, number>();
  const add = (place: number, score: number) => scores.set(place, (scores.get(place) ?? 0) + score);
  for (const [term, weight] of weights) {
    const holders = new Map(index.holders(term));
    for (const [place, share] of holders) add(place, weight * share);
    for (const [place, score] of kinScores(term, weight, index, weights)) if (!holders.has(place)) add(place, score);
  }
  return scores;
}

/** What claims get for the best kin of a term that they hold. A kin that the text has, too, speaks for itself. */
function kinScores(term: string, weight: number, index: ClaimIndex, weights: ReadonlyMap<string, number>) {
  const best = new Map<number, number>();
  for (const kin of kinOf(term)) {
    if (weights.has(kin)) continue;
    const weightOfKin = WEIGHT_OF_KIN * Math.min(weight, index.weightOf(kin));
    for (const [place, share] of index.holders(kin))
      best.set(place, Math.max(best.get(place) ?? 0, weightOfKin * share));
  }
  return best;
}

/** The terms of a reader's text and what each of them counts for. */
function weighWords(text: string, index: ClaimIndex): Map<string, number> {
  const standings = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (term: string, standing: number) => {
    standings.set(term, Math.max(standings.get(term) ?? 0, standing));
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  const words = searchWords(text);
  words.forEach(({ plain, term }, place) => {
    const standing = 1 - (FADING * place) / words.length;
    const parts = index.has(term) ? [] : partCompound(plain, index.frequency);
    for (const part of parts.flatMap(searchWords)) add(part.term, standing * WEIGHT_OF_COMPOUND_PART);
    if (parts.length === 0) add(term, standing);
    // "Snow plough" is "snowplough" elsewhere.
    const [joined] = searchWords(plain + (words[place + 1]?.plain ?? ''));
    if (joined && joined.plain !== plain && index.has(joined.term))
      add(joined.term, standing * WEIGHT_OF_COMPOUND_PART);
  });
  const repeated = (term: string) => 1 + WEIGHT_OF_REPETITION * Math.log(counts.get(term) ?? 1);
  return new Map(
    [...standings].map(([term, standing]) => [term, standing * repeated(term) * index.weightOf(term)] as const),
  );
}
