import { type DataRule, eachClaim } from './rule.ts';

const FIRST_DAY = '2000-01-01';

/** Documents and claims have real dates, and no claim is as of a day after its document. */
export const datesSane: DataRule = {
  name: 'dates-sane',
  reason: 'Whether two counts belong to one time is decided by these dates.',
  check(database) {
    const published = database.documents
      .filter((document) => !isDay(document.published))
      .map(({ id, published }) => ({
        where: `document ${id}`,
        what: `it cannot have been published on “${published}”`,
      }));
    const asOf = eachClaim(database, ({ asOf: { date } }, { published }) => {
      if (!isDay(date)) return [`“${date}” is no day it can be as of`];
      return date > published ? [`it is as of ${date}, after its document’s ${published}`] : [];
    });
    return [...published, ...asOf];
  },
};

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text >= FIRST_DAY;
}
