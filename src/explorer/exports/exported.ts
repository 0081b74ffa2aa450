import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { webLink } from '../../wording/web-link.ts';

/** One line of an export: a claim with its fact and its document. */
export interface ExportedClaim {
  fact: FactCard['fact'];
  claim: Claim;
  document: Document;
}

/** The claims of these cards, in their order; only those of one document where it is named. */
export const exportedClaims = (cards: readonly FactCard[], document?: string): ExportedClaim[] =>
  cards.flatMap(({ fact, claims, documents }) => {
    const byId = new Map(documents.map((one) => [one.id, one]));
    return claims.flatMap((claim) => {
      const from = byId.get(claim.document);
      return from && (document === undefined || document === from.id) ? [{ fact, claim, document: from }] : [];
    });
  });

/** A document's address where it is one of the web. */
export const webAddress = ({ url }: { url?: string | undefined }): string | undefined =>
  url === undefined ? undefined : webLink(url)?.href;

/** The different ones among these, by their ids, in order. */
export const distinct = <One extends { id: string }>(all: readonly One[]): One[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
