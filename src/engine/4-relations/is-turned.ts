import type { AlignedWords } from '../../wording/align-words.ts';
import { DENIALS, OPPOSITES, SMALL_WORDS, UNDOING } from './opposites.ts';

/** How far from a word a denial still turns it round, in words; the other side’s may stand farther off and still match it. */
const DENIAL_REACH = 3;
const MATCHING_REACH = 5;
/** Opposites are told in replacements of at most so many words; longer ones are other sentences. */
const LONGEST_REPLACEMENT = { quoted: 6, paraphrased: 4 };

const NAME = /^\p{Lu}\p{Ll}/u;

/**
 * Whether an utterance, aligned with a claim’s, says something else than it: a word that both have is denied or undone
 * on one side only, a short replacement is an opposite, or a quotation has another name in the same place.
 */
export function isTurned(aligned: readonly AlignedWords[], isQuoted: boolean): boolean {
  if (isDeniedOnOneSide(aligned, isQuoted) || (isQuoted && areNamesSwapped(aligned))) return true;
  const longest = isQuoted ? LONGEST_REPLACEMENT.quoted : LONGEST_REPLACEMENT.paraphrased;
  return replacements(aligned).some(({ here, there }) => {
    if (here.length > longest || there.length > longest) return false;
    // A denial on one side makes up for the opposite: “keeping them” beside “without freeing them”.
    const isMadeUpFor = here.some(isDenial) !== there.some(isDenial);
    return (!isMadeUpFor && areOpposite(here, there)) || (isQuoted && areOtherNames(here, there, aligned));
  });
}

/**
 * Whether a telling word of both sides is denied on one of them. What a page leaves out before its first common word was
 * cut off, and what a paraphrase leaves out was put otherwise: a claim’s denial counts only inside a quotation.
 */
function isDeniedOnOneSide(aligned: readonly AlignedWords[], isQuoted: boolean): boolean {
  const page = aligned.map((pair) => pair.page);
  const claim = aligned.map((pair) => pair.claim);
  const first = aligned.findIndex(({ isSame }) => isSame);
  return aligned.some(({ isSame }, place) => {
    if (!isSame || SMALL_WORDS.has(page[place]?.toLowerCase() ?? '')) return false;
    const isDeniedNear = (side: (string | null)[], reach: number): boolean =>
      wordsOf(side.slice(0, place)).slice(-reach).some(isDenial);
    const isDeniedAfter = wordsOf(claim.slice(place + 1))
      .slice(0, DENIAL_REACH)
      .some(isDenial);
    if (isDeniedNear(page, DENIAL_REACH) && !isDeniedNear(claim, MATCHING_REACH) && !isDeniedAfter) return true;
    const isDeniedInside = wordsOf(claim.slice(first, place)).slice(-DENIAL_REACH).some(isDenial);
    return isQuoted && isDeniedInside && !isDeniedNear(page, MATCHING_REACH);
  });
}

const wordsOf = (side: readonly (string | null)[]): string[] => side.filter((word) => word !== null);

const isDenial = (word: string): boolean => {
  const lower = word.toLowerCase();
  return DENIALS.has(lower) || UNDOING.has(lower) || lower.endsWith('n’t');
};

/** What stands on either side between two common words, nothing too. */
function replacements(aligned: readonly AlignedWords[]): { here: string[]; there: string[] }[] {
  let current = { here: [] as string[], there: [] as string[] };
  const found = [current];
  for (const { page, claim, isSame } of aligned) {
    if (page !== null && !isSame) current.here.push(page);
    if (claim !== null && !isSame) current.there.push(claim);
    if (!isSame) continue;
    current = { here: [], there: [] };
    found.push(current);
  }
  return found;
}

const areOpposite = (here: readonly string[], there: readonly string[]): boolean =>
  OPPOSITES.some(([one, other]) => {
    const has = (side: readonly string[], set: ReadonlySet<string>): boolean =>
      side.some((word) => set.has(word.toLowerCase()));
    return (has(here, one) && has(there, other)) || (has(here, other) && has(there, one));
  });

/** One name put in another’s place: “gives Israel hope”. The first word of an utterance has its capital for nothing. */
function areOtherNames(here: readonly string[], there: readonly string[], aligned: readonly AlignedWords[]): boolean {
  const nameIn = (side: readonly string[]): string[] => side.filter((word) => NAME.test(word));
  const page = wordsOf(aligned.map((pair) => pair.page));
  const claim = wordsOf(aligned.map((pair) => pair.claim));
  const isNew = (name: string, own: readonly string[], other: readonly string[]): boolean =>
    own[0] !== name && !other.includes(name);
  return (
    nameIn(here).some((name) => isNew(name, page, claim)) && nameIn(there).some((name) => isNew(name, claim, page))
  );
}

/** “gives Israel hope that pressure will force Hamas”: two names of the claim in the other order. */
function areNamesSwapped(aligned: readonly AlignedWords[]): boolean {
  const names = (side: readonly (string | null)[]): string[] => [
    ...new Set(wordsOf(side).filter((word) => NAME.test(word))),
  ];
  const here = names(aligned.map((pair) => pair.page));
  const there = names(aligned.map((pair) => pair.claim));
  const common = here.filter((name) => there.includes(name));
  return common.some((name, place) => there.indexOf(name) < there.indexOf(common[place - 1] ?? ''));
}
