import { wordSet } from './word-set.ts';

/** How a word takes part in writing a number. */
export type NumberClass = 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen';

const listed = (cls: NumberClass, words: Record<string, number>): [string, [NumberClass, number]][] =>
  Object.entries(words).map(([word, value]) => [word, [cls, value]]);

/** Cardinal words with their class and value. */
export const CARDINALS: ReadonlyMap<string, readonly [NumberClass, number]> = new Map([
  ...listed('unit', {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
  }),
  ...listed('teen', {
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
  ...listed('ten', {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
  ...listed('hundred', { hundred: 100 }),
  ...listed('scale', {
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    lac: 1e5,
    crore: 1e7,
  }),
  ...listed('dozen', { dozen: 12 }),
]);

/** Plurals that scale a number before them ("4 crores") and are vague without one ("millions"). */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['lakhs', 1e5],
  ['lacs', 1e5],
  ['crores', 1e7],
]);

/** Abbreviated scales behind digits. The single letters count only where they touch the digits. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['t', 1e12],
  ['mm', 1e6],
  ['trn', 1e12],
  ['cr', 1e7],
]);

/**
 * Vague words, all by one principle: a plural is two of the word at least, and less than the next larger word that a
 * writer would have used. "Dozens" is 24 to 100, "thousands" 2,000 to 10,000, "tens of thousands" 20,000 to 100,000.
 */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 100]],
  ['scores', [40, 200]],
  ['tens', [20, 100]],
  ['hundreds', [200, 1e3]],
  ['thousands', [2e3, 1e4]],
  ['millions', [2e6, 1e7]],
  ['billions', [2e9, 1e10]],
  ['trillions', [2e12, 1e13]],
  ['lakhs', [2e5, 1e6]],
  ['crores', [2e7, 1e8]],
]);

/** Words before a bare scale that make it vague: "several hundred", "a few dozen". */
export const VAGUE_MULTIPLIERS: ReadonlySet<string> = new Set(['several', 'few', 'many']);

/** Nouns for so many of something, with "a" before them and "of" behind: "a couple of", "a trio of". */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
]);

/** Parts of a whole, singular and plural. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]);

/** Words behind "a third" that show it to be a part and not an ordinal. */
export const PART_FOLLOWERS = wordSet(
  'of are is were was have had has and or that as said say more less in by to live lived do did',
);

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Ordinal words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
]);
/** Letters that make digits an ordinal. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Words for nothing on the losing side of a vote. */
export const NOUGHTS: ReadonlySet<string> = new Set(['none', 'nil', 'nothing', 'zero']);

/** Adverbs that count times; "twofold" speaks of two parts. */
export const FREQUENCIES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ...Object.entries({ three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20 }).map(
    ([word, times]) => [`${word}fold`, times] as const,
  ),
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);
