import type { Claim } from '../model/claim.ts';
import type { Pack } from '../model/pack.ts';

/** A pack's claims as `claims list` prints them: flat, the outlet's name beside the document's, the as-of date as a day. */
export const claimEntries = ({ claims, documents }: Pick<Pack, 'claims' | 'documents'>) => {
  const outlets = new Map(documents.map(({ id, outlet }) => [id, outlet]));
  return claims.map((claim) => entryOf(claim, outlets.get(claim.document) ?? null));
};

const entryOf = (
  { id, fact, document, value, attribution, asOf, statement, locator }: Claim,
  outlet: string | null,
) => ({
  id,
  fact,
  document,
  outlet,
  paragraph: locator.paragraph,
  value,
  attribution,
  asOf: asOf.date,
  statement,
  phrase: locator.phrase,
});
