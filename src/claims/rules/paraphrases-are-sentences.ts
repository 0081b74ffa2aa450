import { type DataRule, eachClaim } from './rule.ts';

/** A paraphrase is one or more whole sentences. */
export const paraphrasesAreSentences: DataRule = {
  name: 'paraphrases-are-sentences',
  reason: 'Paraphrases are shown and read out alone.',
  check: (database) =>
    eachClaim(database, ({ statement }) =>
      /^\p{Lu}.*\p{Ll}.*\.$/su.test(statement)
        ? []
        : ['its paraphrase is no sentence that begins large and ends with a stop'],
    ),
};
