import type { FactCard } from '../../src/model/answer.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';

/** A fact with these claims, their ids made different ones. */
export function cardOf(
  id: string,
  claims: readonly Claim[],
  documents: readonly Document[],
  more: Partial<FactCard['fact']> = {},
): FactCard {
  return {
    fact: {
      id,
      kind: 'quantity',
      question: `How many ${id}?`,
      label: `Number of ${id}`,
      topic: 'harbour',
      timeVarying: false,
      ...more,
    },
    claims: claims.map((claim, place) => ({ ...claim, fact: id, id: `${id}.${place}` })),
    documents: documents.filter((document) => claims.some((claim) => claim.document === document.id)),
  };
}
