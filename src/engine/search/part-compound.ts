/** Words shorter or longer than these are not taken apart. */
const SHORTEST = 7;
const LONGEST = 40;
const LONGEST_PART = 15;
const MOST_PARTS = 4;

/**
 * Parts a word written without spaces ("georgesoros", a hashtag) into words of a vocabulary: the parting whose words
 * are the most frequent. Time is linear in the word's length.
 *
 * @param frequency how often a vocabulary's word occurs; 0 for words it does not hold
 * @returns two to four words; nothing where the word is no such compound
 */
export function partCompound(word: string, frequency: (part: string) => number): string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  // best[i]: the likeliest parting of the word's first i letters, as the start of its last part.
  const best: { likelihood: number; from: number }[] = [{ likelihood: 0, from: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    let found = { likelihood: Number.NEGATIVE_INFINITY, from: 0 };
    for (let from = Math.max(0, end - LONGEST_PART); from < end; from += 1) {
      const count = end - from > 2 ? frequency(word.slice(from, end)) : 0;
      const likelihood = (best[from]?.likelihood ?? 0) + Math.log(count / 1e6);
      if (likelihood > found.likelihood) found = { likelihood, from };
    }
    best.push(found);
  }
  if (best[word.length]?.likelihood === Number.NEGATIVE_INFINITY) return [];
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = best[end]?.from ?? 0) parts.unshift(word.slice(best[end]?.from, end));
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [];
}
