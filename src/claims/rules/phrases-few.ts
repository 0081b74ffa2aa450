import type { AuthoredDocument } from '../authored.ts';
import { countWords } from './count-words.ts';
import { findPhrase } from './find-phrase.ts';
import { type CorpusRule, eachText } from './rule.ts';

const MOST_OF_A_DOCUMENT = 0.05;
const SPOKEN = /“[^”]*”?|"[^"]*"?/gu;

/**
 * All key phrases of a document together are less than a twentieth of its words. A word that two phrases share counts
 * once; words that the document itself has in quotation marks are their speaker's and do not count.
 */
export const phrasesFew: CorpusRule = {
  name: 'phrases-few',
  reason: 'The database points at documents and does not reproduce them.',
  check: (database, corpus) =>
    eachText(database, corpus, (document, { paragraphs }) => {
      const shown = paragraphs.reduce((sum, text, place) => sum + wordsShown(document, text, place + 1), 0);
      const all = paragraphs.reduce((sum, text) => sum + countWords(text), 0);
      const share = shown / all;
      return share < MOST_OF_A_DOCUMENT
        ? []
        : [`its phrases show ${shown} of its ${all} words (${(share * 100).toFixed(1)} %)`];
    }),
};

function wordsShown({ claims }: AuthoredDocument, text: string, paragraph: number): number {
  const phrases = claims
    .filter(({ locator }) => locator.paragraph === paragraph)
    .map(({ locator: { phrase } }) => ({ start: findPhrase(text, phrase), length: phrase.length }))
    .filter(({ start }) => start !== -1);
  const spoken = [...text.matchAll(SPOKEN)].map((match) => ({ start: match.index, length: match[0].length }));
  const covers = (at: number) => (span: { start: number; length: number }) =>
    at >= span.start && at < span.start + span.length;
  return [...text.matchAll(/\S+/g)]
    .map((match) => match.index + match[0].search(/[\p{L}\p{N}]|$/u))
    .filter((at) => phrases.some(covers(at)) && !spoken.some(covers(at))).length;
}
