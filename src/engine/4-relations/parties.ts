import type { Claim } from '../../model/claim.ts';
import type { Fact } from '../../model/fact.ts';
import { relateValues } from './relate-to-documents.ts';

/** Someone who is said to say something, with the claims that have it from him. */
export interface Party {
  name: string;
  claims: Claim[];
}

/**
 * The parties that disagree on a fact: those the claims name as its speakers, where one’s claims all differ from another’s.
 * Null where no two do. Claims with one origin are one party, named as its first claim names it; a report’s own voice is none.
 */
export function partiesDisagree(fact: Pick<Fact, 'positions'>, claims: readonly Claim[]): Party[] | null {
  const parties = new Map<string, Party>();
  for (const claim of claims) {
    if (claim.attribution === null) continue;
    const party = parties.get(claim.origin);
    if (party) party.claims.push(claim);
    else parties.set(claim.origin, { name: claim.attribution, claims: [claim] });
  }
  const all = [...parties.values()];
  const differ = (one: Party, other: Party): boolean =>
    one.claims.every((here) => other.claims.every((there) => relateValues(fact, here.value, there.value) === 'differ'));
  const disagreeing = all.filter((one) => all.some((other) => other !== one && differ(one, other)));
  return disagreeing.length > 1 ? disagreeing : null;
}
