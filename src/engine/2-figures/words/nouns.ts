import { wordSet } from './word-set.ts';

/** Plurals without an s, and words that stand for people counted. */
export const COUNTED = wordSet(
  'people men women children police troops personnel staff dead wounded injured killed lives souls migrants aircraft ' +
    'sheep cattle deer fish crew media data criteria',
);
/** Words in -s that are no plurals. */
export const NOT_PLURAL = wordSet(
  'is was has as its this us yes thus perhaps always does less across versus plus towards besides his hers ours theirs yours ' +
    'unless whereas sometimes afterwards upwards downwards overseas alas says was gas bus series this news politics strong something nil odd',
);
/** Words that may stand between a number and the noun it counts. Capitalised words may, too. */
export const BETWEEN = wordSet(
  'other more further additional new earlier previous such remaining displaced living young old elderly innocent local foreign ' +
    'senior armed civilian military different separate major large small big unarmed permanent elected nonpermanent ' +
    'non-permanent member surviving dead female male registered eligible of the its their these those them whom',
);
/** Adjectives that often stand between "one" and its noun. */
export const ADJECTIVES = wordSet(
  'important recent different significant current urgent key big great good bad new old clear single simple small full final ' +
    'main central public private common special social political national international regional general legal medical critical ' +
    'young long short high low early late strong weak deadly ' +
    'other more further additional new earlier previous remaining young old elderly local foreign senior separate major large',
);
/** Words with which no noun begins: after "one" they show a pronoun. */
export const FUNCTION_WORDS = wordSet(
  'of or and but for nor so yet in on at by to from with without within into onto over under about as than that this these those the a an is are was ' +
    'were be been being has have had do does did can could will would shall should may might must who whom whose which what when where ' +
    'why how if because while although though it he she they we you i him her them us me my your his its our their not never only also just too ' +
    'very more most less least another day thing else way up down out off after before since until during between among against through plus minus versus',
);

/** Pronouns for what was counted before: "33 of them". */
export const PRONOUNS: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom', 'us', 'you']);

/** Verbs that follow a number with no noun between: "130 remain hostages". */
export const VERBS = wordSet(
  'remain said say says told took take left came come went made became become died fell rose stood held met got gave saw won lost',
);
