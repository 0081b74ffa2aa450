import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Value } from '../../model/value.ts';
import { type Voice, voicesOf } from '../../model/voices.ts';

/** Reports that count as one voice on a fact, with those of their claims that it speaks through. */
export interface ClaimVoice extends Voice {
  claims: Claim[];
}

/** The same for two values exactly when they say the same with the same hedge. */
export const valueKey = (value: Value): string =>
  value.kind === 'quantity'
    ? JSON.stringify('low' in value ? [value.hedge, value.low, value.high] : [value.hedge, value.number])
    : JSON.stringify(value);

/**
 * The voices behind all claims on a fact, in the order of the claims. Reports that say the same are one voice as `voicesOf`
 * has it; those that say different things are where one speaker or counter is behind them. So a report that names two
 * parties speaks with the voices of both, and does not make them one.
 */
export function claimVoices(claims: readonly Claim[], documents: readonly Document[]): ClaimVoice[] {
  const byOrigin = new Map<string, Claim[]>();
  for (const same of byValue(claims)) {
    for (const { documents: ids } of voicesOf(same, documents)) {
      const own = same.filter(({ document }) => ids.includes(document));
      const near = new Set(own.map(({ origin }) => byOrigin.get(origin) ?? []));
      const joined = [...[...near].flat(), ...own];
      for (const { origin } of joined) byOrigin.set(origin, joined);
    }
  }
  const voices = [...new Set(byOrigin.values())];
  const places = new Map(claims.map((claim, place) => [claim, place]));
  const placeOf = (claim: Claim) => places.get(claim) ?? 0;
  for (const voice of voices) voice.sort((one, other) => placeOf(one) - placeOf(other));
  const placeOfVoice = ([first]: Claim[]) => (first ? placeOf(first) : 0);
  return voices
    .sort((one, other) => placeOfVoice(one) - placeOfVoice(other))
    .map((own) => voiceOfClaims(own, documents));
}

function byValue(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = valueKey(claim.value);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

/** These claims as one voice. */
function voiceOfClaims(claims: Claim[], documents: readonly Document[]): ClaimVoice {
  const ids = [...new Set(claims.map(({ document }) => document))];
  const texts = new Map(documents.map(({ id, sharesTextWith }) => [id, new Set(sharesTextWith)]));
  const shareText = (one: string, other: string) => texts.get(one)?.has(other) || texts.get(other)?.has(one);
  const isOneText = ids.length > 1 && ids.every((one) => ids.every((other) => one === other || shareText(one, other)));
  const [origin, ...others] = new Set(claims.map((claim) => claim.origin));
  return { claims, documents: ids, isOneText, origin: others.length > 0 ? null : (origin ?? null) };
}
