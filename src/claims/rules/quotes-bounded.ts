import { countWords } from './count-words.ts';
import { type DataRule, eachClaim } from './rule.ts';

const MOST_WORDS = 40;

/** Spoken words have a speaker and are at most forty. */
export const quotesBounded: DataRule = {
  name: 'quotes-bounded',
  reason: 'A quotation is credited and short, so that it stays one.',
  check: (database) =>
    eachClaim(database, ({ value }) => {
      if (value.kind !== 'quote') return [];
      const words = countWords(value.text);
      return [
        ...(value.speaker.trim() === '' ? ['its words have no speaker'] : []),
        ...(words > MOST_WORDS ? [`it quotes ${words} words; ${MOST_WORDS} are allowed`] : []),
      ];
    }),
};
