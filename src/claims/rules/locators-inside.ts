import { type DataRule, eachClaim } from './rule.ts';

/** Each claim's paragraph is one that its document has. */
export const locatorsInside: DataRule = {
  name: 'locators-inside',
  reason: 'A reader is sent to the paragraph: it must be there.',
  check: (database) =>
    eachClaim(database, ({ locator: { paragraph } }, { paragraphHashes: { length } }) =>
      Number.isInteger(paragraph) && paragraph >= 1 && paragraph <= length
        ? []
        : [`paragraph ${paragraph} is not among the document’s 1 to ${length}`],
    ),
};
