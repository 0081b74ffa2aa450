import { findPhrase } from './find-phrase.ts';
import { type CorpusRule, eachClaimInText } from './rule.ts';

/** Each key phrase stands, letter for letter, in the paragraph named. */
export const phrasesInParagraphs: CorpusRule = {
  name: 'phrases-in-paragraphs',
  reason: 'A reader looks for these very words in that very paragraph.',
  check: (database, corpus) =>
    eachClaimInText(database, corpus, ({ locator: { paragraph, phrase } }, text, { paragraphs }) => {
      if (findPhrase(text, phrase) !== -1) return [];
      const elsewhere = paragraphs.findIndex((other) => findPhrase(other, phrase) !== -1) + 1;
      return [`“${phrase}” is not in paragraph ${paragraph}${elsewhere > 0 ? ` but in paragraph ${elsewhere}` : ''}`];
    }),
};
