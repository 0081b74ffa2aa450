import { type DataRule, eachClaim } from './rule.ts';

/** A paraphrase, an attribution and a stance are our own words: no quotation marks. */
export const noQuotationsElsewhere: DataRule = {
  name: 'no-quotations-elsewhere',
  reason: 'Words that somebody spoke stand in facts of kind quote only, where their speaker is credited.',
  check: (database) =>
    eachClaim(database, ({ statement, attribution = '' }) =>
      /[“”"«»]/u.test(statement + attribution) ? ['its paraphrase or attribution has quotation marks'] : [],
    ),
};
