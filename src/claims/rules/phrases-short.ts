import { countWords } from './count-words.ts';
import { type DataRule, eachClaim } from './rule.ts';

const MOST_WORDS = 8;

/** No key phrase is longer than eight words. */
export const phrasesShort: DataRule = {
  name: 'phrases-short',
  reason: 'A phrase shows where to look; more of it would be the document’s text.',
  check: (database) =>
    eachClaim(database, ({ locator: { phrase } }) => {
      const words = countWords(phrase);
      return words >= 1 && words <= MOST_WORDS ? [] : [`its phrase has ${words} words; 1 to ${MOST_WORDS} are allowed`];
    }),
};
