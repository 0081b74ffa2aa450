import { searchWords } from './search-words.ts';

/** Held against chance: a word of one or two claims counts about as much as words in general do. */
const CLAIMS_OF_PRIOR = 3;
/** In fewer claims than these, two words stand in each other's place by chance. */
const FEWEST_EXCHANGES = 3;
const LEAST_NEARNESS = 0.04;

/** How a term stands in the claims that have a headline. */
interface Uses {
  /** Number of claims that have it in the headline, too. */
  shared: number;
  /** For each claim that has it in one of the two alone: the terms that stand in the other alone. */
  exchanged: ReadonlySet<string>[];
}

/** The words of claims and of their headlines: how often each occurs, how much it tells, and which stand for one another. */
export class ClaimVocabulary {
  readonly #uses = new Map<string, Uses>();
  readonly #words = new Map<string, number>();
  /** Terms that stand in claim and headline, and in either, over all claims. */
  #shared = 0;
  #either = 0;

  /** The terms of a claim and its headline, for the index; counts them. */
  read(claim: string, title: string): string[] {
    const [inClaim, inTitle] = [this.#termsOf(claim), this.#termsOf(title)];
    const terms = [...inClaim, ...inTitle];
    const claimAlone = without(inClaim, new Set(inTitle));
    const titleAlone = without(inTitle, new Set(inClaim));
    for (const term of new Set(terms)) {
      const uses = this.#uses.get(term) ?? { shared: 0, exchanged: [] };
      this.#uses.set(term, uses);
      if (inTitle.length === 0) continue;
      this.#either += 1;
      if (claimAlone.has(term)) uses.exchanged.push(titleAlone);
      else if (titleAlone.has(term)) uses.exchanged.push(claimAlone);
      else {
        uses.shared += 1;
        this.#shared += 1;
      }
    }
    return terms;
  }

  has = (term: string): boolean => this.#uses.has(term);

  /** How often a word, in lower case and without accents, occurs. */
  frequency = (word: string): number => this.#words.get(word) ?? 0;

  /**
   * How much a term tells of what a text is about, 1 for words in general. Claim and headline say the same twice, and
   * both name what it is about ("Katrina", "vote"); a word that mostly stands in one of them is a manner of speaking
   * ("reportedly", "find"). So a term counts by the share of its claims that have it in both.
   */
  weightOf(term: string): number {
    if (this.#shared === 0) return 1;
    const { shared, exchanged } = this.#uses.get(term) ?? { shared: 0, exchanged: [] };
    const prior = this.#shared / this.#either;
    const claims = shared + exchanged.length;
    return Math.sqrt((shared + CLAIMS_OF_PRIOR * prior) / (claims + CLAIMS_OF_PRIOR) / prior);
  }

  /**
   * The terms that headlines use where claims use this one, or the other way round ("steal" and "theft", "IRS" and
   * "service"), each with how near it is to it: the cosine of the two over the claims, above 0 and at most 1.
   */
  kinOf(term: string): (readonly [kin: string, nearness: number])[] {
    const { exchanged = [] } = this.#uses.get(term) ?? {};
    const counts = new Map<string, number>();
    for (const others of exchanged) for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
    return [...counts].flatMap(([kin, count]) => {
      const nearness = count / Math.sqrt(exchanged.length * (this.#uses.get(kin)?.exchanged.length ?? 1));
      return count >= FEWEST_EXCHANGES && nearness >= LEAST_NEARNESS ? [[kin, nearness] as const] : [];
    });
  }

  #termsOf(text: string): string[] {
    return searchWords(text).map(({ plain, term }) => {
      this.#words.set(plain, this.frequency(plain) + 1);
      return term;
    });
  }
}

const without = (terms: readonly string[], others: ReadonlySet<string>): Set<string> =>
  new Set(terms.filter((term) => !others.has(term)));
