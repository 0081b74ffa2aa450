import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen, isSmall } from './word-class.ts';
import { YEAR_COMPOUNDS, YEAR_LEADS, YEAR_NOUNS } from './words/calendar.ts';
import { CHANGE_WORDS, COUNTING_VERBS, SIZES } from './words/contexts.ts';
import { COUNTED, FUNCTION_WORDS } from './words/nouns.ts';
import { wordSet } from './words/word-set.ts';

const YEAR = /^(1[5-9]|20|21)\d\d$/;
/** Words that make four digits a count, these by themselves and the next where a noun follows. */
const QUANTIFIERS = wordSet('some than least nearly almost roughly approximately');
const NOUN_QUANTIFIERS = wordSet('about around over to of another with have has had having only just exactly');
/** Before a round number and a noun these open a count; else they may stand before a year: "for 2019 graduates". */
const ROUND_QUANTIFIERS = wordSet('for by at is was are were be been as up plus against or a an');
/** Behind these a plural is counted even where years describe it: "about 2000 models". */
const STRONG_QUANTIFIERS = wordSet('about around over another');

const isRound = (amount: Amount) => amount.number % 100 === 0;

/** A four-digit number that may be a year, the word before it and the last word of its noun. */
interface Candidate {
  tokens: readonly Token[];
  amount: Amount;
  before: string;
  noun: string;
}

/** "cut 2000 jobs": a noun in the plural stands right behind, and before it no determiner, owner, name or preposition. */
const opensCount = ({ tokens, amount, before, noun }: Candidate) =>
  amount.last === amount.to + 1 &&
  isSmall(tokenAt(tokens, amount.from - 1)) &&
  (!before.endsWith('s') || COUNTING_VERBS.has(before)) &&
  !FUNCTION_WORDS.has(before) &&
  !YEAR_LEADS.has(before) &&
  !YEAR_NOUNS.has(noun);

/** "of 2000 jobs", "with 1600 points", but "according to 2015 figures", "of a 2005-era car". */
const opensNounCount = ({ amount, before, noun }: Candidate) => {
  if ((before === 'of' || before === 'to') && amount.last > amount.to + 1) return false;
  if (!NOUN_QUANTIFIERS.has(before) && !(isRound(amount) && ROUND_QUANTIFIERS.has(before))) return false;
  return STRONG_QUANTIFIERS.has(before) || !YEAR_NOUNS.has(noun);
};

const BE = wordSet('are were be been');

/** "there are 1500 beds", "there were 1950 cases". */
const isThereCount = ({ tokens, amount, before }: Candidate) =>
  BE.has(before) && wordAt(tokens, amount.from - 2) === 'there';

const SENTENCE_ENDS = wordSet('. ! ? : “ "');

/** "2000 soldiers left" at the head of a sentence. */
const headsSentence = ({ amount, before, noun }: Candidate) =>
  isRound(amount) && (amount.from === 0 || SENTENCE_ENDS.has(before)) && !YEAR_NOUNS.has(noun);

const PLURAL_UNITS = wordSet('km kg mm cm feet ft m² km² sq cubic mph');

/** "1900 km", "1800kg", "2000 years ago": a measure, written so that no year stands before it ("2012 foot injury"). */
const isMeasured = ({ tokens, amount, before }: Candidate) => {
  const unit = tokenAt(tokens, amount.to + 1);
  if (amount.kind === 'measure') return !unit.spaced || unit.lower.endsWith('s') || PLURAL_UNITS.has(unit.lower);
  return amount.kind === 'duration' && unit.lower.endsWith('s') && !YEAR_LEADS.has(before);
};

const NOUN_TESTS = [opensCount, opensNounCount, isThereCount, headsSentence, isMeasured];

/** "a 2000-strong crowd", "a 1500-word essay", but "a 2005-era car". */
const isCompound = ({ tokens, amount }: Candidate) => {
  const behind = tokenAt(tokens, amount.to + 2);
  return isHyphen(tokenAt(tokens, amount.to + 1)) && isSmall(behind) && !YEAR_COMPOUNDS.has(behind.lower);
};

const YEAR_JOINTS = wordSet('- – /');

/** "crowds of 2000", "a maximum of 1600", "rose to 1800", "won 1875 of the 3000 votes", "police arrested 1600." */
const isBareCount = ({ tokens, amount, before }: Candidate) => {
  const lead = wordAt(tokens, amount.from - 2);
  if (before === 'of') return SIZES.has(lead);
  if (before === 'to') return isRound(amount) && CHANGE_WORDS.has(lead);
  return COUNTING_VERBS.has(before) && !YEAR_JOINTS.has(wordAt(tokens, amount.to + 1));
};

const ERAS = wordSet('AD BC BCE CE');

/** "AD 70", "500 BC". */
const isYearOfEra = (tokens: readonly Token[], { from, to }: Amount) =>
  tokenAt(tokens, from - 1).text === 'AD' || ERAS.has(tokenAt(tokens, to + 1).text);

const APOSTROPHES = wordSet("' ‘ ’");
const SHORT_YEAR_LEADS = wordSet(
  'of in since from until by to and the early late mid spring summer autumn fall winter',
);

/** "the summer of ’69". */
const isShortYear = (tokens: readonly Token[], { from }: Amount) =>
  APOSTROPHES.has(wordAt(tokens, from - 1)) &&
  /^\d\d$/.test(wordAt(tokens, from)) &&
  !tokenAt(tokens, from).spaced &&
  SHORT_YEAR_LEADS.has(wordAt(tokens, from - 2));

const ABOUT = wordSet('around about');
const OLD_YEAR_LEADS = wordSet('in since between');
const DATING = wordSet('date dates dated dating back');

/** "in 1066", "in about 1490", "dates from around 1490", "between 1250 and 1300": before 1500 a year needs a preposition and no noun. */
const isOldYear = (tokens: readonly Token[], { from, unit }: Amount) => {
  if (unit !== undefined || !/^1[0-4]\d\d$/.test(wordAt(tokens, from))) return false;
  const isAbout = ABOUT.has(wordAt(tokens, from - 1));
  const before = wordAt(tokens, from - (isAbout ? 2 : 1));
  const lead = wordAt(tokens, from - 3);
  if (isAbout && (before === 'from' || before === 'to') && DATING.has(lead)) return true;
  return OLD_YEAR_LEADS.has(before) || (before === 'and' && lead === 'between');
};

const TIMES_SIGNS = wordSet('x ×');

/** "1920 x 1080": the sides of a picture. */
const isSide = (tokens: readonly Token[], { from, to }: Amount) =>
  [from - 1, to + 1].some((at) => TIMES_SIGNS.has(wordAt(tokens, at)));

/** Four digits from 1500 to 2199 are a year unless what stands around them, or a noun for people, makes them a count. */
export const isYear = (tokens: readonly Token[], amount: Amount): boolean => {
  if (amount.from !== amount.to) return false;
  if (isOldYear(tokens, amount) || isYearOfEra(tokens, amount) || isShortYear(tokens, amount)) return true;
  const { unit = '', from, last } = amount;
  if (!YEAR.test(wordAt(tokens, from)) || COUNTED.has(unit) || isSide(tokens, amount)) return false;
  const before = wordAt(tokens, from - 1);
  if (amount.number >= 2100) return YEAR_LEADS.has(before) && unit === '';
  const candidate = { tokens, amount, before, noun: wordAt(tokens, last) };
  if (QUANTIFIERS.has(before) || isCompound(candidate) || isBareCount(candidate)) return false;
  return unit === '' || !NOUN_TESTS.some((test) => test(candidate));
};
