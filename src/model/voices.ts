import type { Claim } from './claim.ts';
import type { Document } from './document.ts';

/** Documents that count as one voice: they share much of their text, or have a claim from one origin. */
export interface Voice {
  documents: string[];
  /** True where all of them are largely one text. */
  isOneText: boolean;
  /** The one origin of all their claims; null where they have several. */
  origin: string | null;
}

/**
 * The voices behind claims on one fact, in the order of the claims. Documents that share their text, and documents whose
 * claims have one origin, are one voice, also through one another. Documents that are not in `documents` share no text.
 */
export function voicesOf(
  claims: readonly Pick<Claim, 'document' | 'origin'>[],
  documents: readonly Document[],
): Voice[] {
  const texts = new Map(documents.map((document) => [document.id, new Set(document.sharesTextWith)]));
  const shareText = (one: string, other: string): boolean =>
    (texts.get(one)?.has(other) ?? false) || (texts.get(other)?.has(one) ?? false);
  const groups: Pick<Claim, 'document' | 'origin'>[][] = [];
  for (const claim of claims) {
    const belongs = (other: Pick<Claim, 'document' | 'origin'>): boolean =>
      other.document === claim.document || other.origin === claim.origin || shareText(other.document, claim.document);
    const near = groups.filter((group) => group.some(belongs));
    const [first] = near;
    if (!first) {
      groups.push([claim]);
      continue;
    }
    // A claim that belongs to several groups makes one of them.
    for (const group of near.slice(1)) {
      first.push(...group);
      groups.splice(groups.indexOf(group), 1);
    }
    first.push(claim);
  }
  return groups.map((group) => {
    const ids = [...new Set(group.map(({ document }) => document))];
    const isOneText =
      ids.length > 1 && ids.every((one) => ids.every((other) => one === other || shareText(one, other)));
    const [origin, ...others] = new Set(group.map((claim) => claim.origin));
    return { documents: ids, isOneText, origin: others.length > 0 ? null : (origin ?? null) };
  });
}
