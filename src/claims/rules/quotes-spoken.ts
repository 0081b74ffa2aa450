import { normaliseParagraph } from '../../engine/paragraph-hash.ts';
import { type CorpusRule, eachClaimInText } from './rule.ts';

/** The words of a quotation stand in the paragraph named, in that order and in quotation marks. */
export const quotesSpoken: CorpusRule = {
  name: 'quotes-spoken',
  reason: 'Nobody is credited with words that the document does not put in their mouth.',
  check: (database, corpus) =>
    eachClaimInText(database, corpus, ({ value, locator: { paragraph } }, text) => {
      if (value.kind !== 'quote') return [];
      const spoken = [...text.matchAll(/“[^”]*”?|"[^"]*"?/gu)].map(([words]) => ` ${normaliseParagraph(words)} `);
      const words = ` ${normaliseParagraph(value.text)} `;
      return spoken.some((quotation) => quotation.includes(words))
        ? []
        : [`no quotation in paragraph ${paragraph} has these words`];
    }),
};
