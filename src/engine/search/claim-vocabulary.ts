import { searchWords } from './search-words.ts';

/** Held against chance: a word of one or two claims counts about as much as words in general do. */
const CLAIMS_OF_PRIOR = 3;

interface Occurrences {
  /** Claims with a headline that hold the term in either. */
  claims: number;
  /** Of these, the ones that hold it in both. */
  shared: number;
}

/** The words of claims and of their headlines: how often each occurs, and how much it tells. */
export class ClaimVocabulary {
  readonly #terms = new Map<string, Occurrences>();
  readonly #words = new Map<string, number>();
  readonly #all: Occurrences = { claims: 0, shared: 0 };

  /** The terms of a claim and its headline, for the index; counts them. */
  read(claim: string, title: string): string[] {
    const [claimTerms, titleTerms] = [this.#termsOf(claim), this.#termsOf(title)];
    const [inClaim, inTitle] = [new Set(claimTerms), new Set(titleTerms)];
    for (const term of new Set([...claimTerms, ...titleTerms])) {
      const occurrences = this.#terms.get(term) ?? { claims: 0, shared: 0 };
      this.#terms.set(term, occurrences);
      if (inTitle.size === 0) continue;
      for (const counted of [occurrences, this.#all]) {
        counted.claims += 1;
        if (inClaim.has(term) && inTitle.has(term)) counted.shared += 1;
      }
    }
    return [...claimTerms, ...titleTerms];
  }

  has = (term: string): boolean => this.#terms.has(term);

  /** How often a word, in lower case and without accents, occurs. */
  frequency = (word: string): number => this.#words.get(word) ?? 0;

  /**
   * How much a term tells of what a text is about, 1 for words in general. Claim and headline say the same twice, and
   * both name what it is about ("Katrina", "vote"); a word that mostly stands in one of them is a manner of speaking
   * ("reportedly", "find"). So a term counts by the share of its claims that have it in both.
   */
  weightOf(term: string): number {
    if (this.#all.shared === 0) return 1;
    const { claims, shared } = this.#terms.get(term) ?? { claims: 0, shared: 0 };
    const prior = this.#all.shared / this.#all.claims;
    return Math.sqrt((shared + CLAIMS_OF_PRIOR * prior) / (claims + CLAIMS_OF_PRIOR) / prior);
  }

  #termsOf(text: string): string[] {
    return searchWords(text).map(({ plain, term }) => {
      this.#words.set(plain, this.frequency(plain) + 1);
      return term;
    });
  }
}
