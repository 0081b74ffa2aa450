import { commonness } from './common-words.ts';
import { searchWords } from './search-words.ts';

/** What speaks for a word besides its rarity among claims, and what each step of commonness takes from that. */
const WEIGHT_OF_MATCH = 3;
const WEIGHT_OF_COMMONNESS = 0.5;
const LEAST_WEIGHT = 0.3;
/** How soon a claim gains no more by saying a word again. */
const SATURATION = 2;

/** Which claims hold which terms, how often. Claims are known by their place, from 0. */
export class ClaimIndex {
  readonly #places = new Map<string, Map<number, number>>();
  readonly #plain = new Map<string, number>();
  #size = 0;

  /** Adds the next claim's text. */
  add(text: string): void {
    const place = this.#size++;
    for (const { plain, term } of searchWords(text)) {
      this.#plain.set(plain, this.frequency(plain) + 1);
      const places = this.#places.get(term) ?? new Map<number, number>();
      this.#places.set(term, places.set(place, (places.get(place) ?? 0) + 1));
    }
  }

  has = (term: string): boolean => this.#places.has(term);

  /** How often a word occurs in all claims. */
  frequency = (plain: string): number => this.#plain.get(plain) ?? 0;

  /**
   * What a term counts for: its rarity among claims, and the less the more common it is in any talk, since a post and the
   * claim it speaks of share names and topics more often than everyday words (after the relevance weight of S. E.
   * Robertson and K. Spärck Jones, 1976).
   */
  weightOf(term: string): number {
    const holders = this.#places.get(term)?.size ?? 0;
    const rarity = Math.log(1 + (this.#size - holders + 0.5) / (holders + 0.5));
    return Math.max(LEAST_WEIGHT, rarity + WEIGHT_OF_MATCH - WEIGHT_OF_COMMONNESS * commonness(term));
  }

  /** The claims that hold a term, each with 1 for the first time it does and less for every other (BM25 without regard to length: claims are all about one sentence long). */
  *holders(term: string): Generator<readonly [place: number, share: number]> {
    for (const [place, count] of this.#places.get(term) ?? [])
      yield [place, (count * (SATURATION + 1)) / (count + SATURATION)];
  }
}
