import type { AlignedWords } from './align-words.ts';
import { DENIALS, OPPOSITES, SMALL_WORDS, UNDOING } from './opposites.ts';

/** How far before a word a denial still turns it round, in words; a quotation’s own denials may stand farther off. */
const DENIAL_REACH = 3;
const OWN_DENIAL_REACH = 5;
/** Opposites are told in replacements of at most so many words; longer ones are other sentences. */
const LONGEST_REPLACEMENT = { quoted: 6, paraphrased: 4 };

const NAME = /^\p{Lu}\p{Ll}/u;

/**
 * Whether an utterance, aligned with a claim’s, says something else than it: a word that both have is denied or undone
 * on one side only, a short replacement is an opposite, or a quotation has another name in the same place.
 */
export function isTurned(aligned: readonly AlignedWords[], isQuoted: boolean): boolean {
  const words = aligned.map((pair) => ({
    page: pair.page?.toLowerCase() ?? null,
    claim: pair.claim?.toLowerCase() ?? null,
  }));
  const first = aligned.findIndex(({ isSame }) => isSame);
  for (const [place, pair] of aligned.entries()) {
    if (!pair.isSame || SMALL_WORDS.has(words[place]?.page ?? '')) continue;
    const here = before(
      words.map((one) => one.page),
      place,
      DENIAL_REACH,
    );
    const there = before(
      words.map((one) => one.claim),
      place,
      OWN_DENIAL_REACH,
    );
    if (here.some(isDenial) && !there.some(isDenial)) return true;
    const near = before(
      words.slice(first).map((one) => one.claim),
      place - first,
      DENIAL_REACH,
    );
    if (
      isQuoted &&
      near.some(isDenial) &&
      !before(
        words.map((one) => one.page),
        place,
        OWN_DENIAL_REACH,
      ).some(isDenial)
    )
      return true;
  }
  const longest = isQuoted ? LONGEST_REPLACEMENT.quoted : LONGEST_REPLACEMENT.paraphrased;
  return (
    replacements(aligned).some(({ here, there }) => {
      if (here.length > longest || there.length > longest) return false;
      // A denial on one side makes up for the opposite: “keeping them” beside “without freeing them”.
      const isMadeUpFor = here.some(isDenial) !== there.some(isDenial);
      return (!isMadeUpFor && areOpposite(here, there)) || (isQuoted && areOtherNames(here, there, aligned));
    }) ||
    (isQuoted && areNamesSwapped(aligned))
  );
}

/** The last `reach` words of one side before `place`, nearest last. */
const before = (side: readonly (string | null)[], place: number, reach: number): string[] =>
  side
    .slice(0, Math.max(0, place))
    .filter((word): word is string => word !== null)
    .slice(-reach);

const isDenial = (word: string): boolean => DENIALS.has(word) || UNDOING.has(word) || word.endsWith('n’t');

/** What stands on either side between two common words. */
function replacements(aligned: readonly AlignedWords[]): { here: string[]; there: string[] }[] {
  const found = [{ here: [] as string[], there: [] as string[] }];
  for (const { page, claim, isSame } of aligned) {
    const current = found.at(-1);
    if (isSame) found.push({ here: [], there: [] });
    else {
      if (page !== null) current?.here.push(page);
      if (claim !== null) current?.there.push(claim);
    }
  }
  return found.filter(({ here, there }) => here.length > 0 && there.length > 0);
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
  const page = aligned.map((pair) => pair.page).filter((word) => word !== null);
  const claim = aligned.map((pair) => pair.claim).filter((word) => word !== null);
  const isNew = (name: string, own: readonly string[], other: readonly string[]): boolean =>
    own[0] !== name && !other.includes(name);
  return (
    nameIn(here).some((name) => isNew(name, page, claim)) && nameIn(there).some((name) => isNew(name, claim, page))
  );
}

/** “gives Israel hope that pressure will force Hamas”: two names of the claim in the other order. */
function areNamesSwapped(aligned: readonly AlignedWords[]): boolean {
  const names = (words: (string | null)[]): string[] =>
    [...new Set(words.filter((word) => word !== null && NAME.test(word)))] as string[];
  const here = names(aligned.map((pair) => pair.page));
  const there = names(aligned.map((pair) => pair.claim));
  const common = here.filter((name) => there.includes(name));
  return common.some((name, place) => place > 0 && there.indexOf(name) < there.indexOf(common[place - 1] ?? ''));
}
