import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';
import { YEAR_COMPOUNDS, YEAR_LEADS, YEAR_NOUNS } from './words/calendar.ts';
import { CHANGE_WORDS, COUNTING_VERBS, SIZES } from './words/contexts.ts';
import { COUNTED, FUNCTION_WORDS } from './words/nouns.ts';

const YEAR = /^(1[5-9]|20|21)\d\d$/;
/** Words that make four digits a count, these by themselves and the next where a noun follows. */
const QUANTIFIERS = /^(some|than|least|nearly|almost|roughly|approximately)$/;
const NOUN_QUANTIFIERS = /^(about|around|over|to|of|another|with|have|has|had|having|only|just|exactly)$/;
/** Before a round number and a noun these open a count; else they may stand before a year: "for 2019 graduates". */
const ROUND_QUANTIFIERS = /^(for|by|at|is|was|are|were|be|been|as|up|plus|against|or|an?)$/;

const isRound = (amount: Amount) => amount.number % 100 === 0;

/** "cut 2000 jobs": a noun in the plural stands right behind, and before it no determiner, owner, name or preposition. */
const opensCount = (tokens: readonly Token[], amount: Amount, before: string) => {
  const isPlain =
    amount.unit !== undefined &&
    /^\p{Ll}/u.test(tokens[amount.from - 1]?.text ?? '') &&
    (!before.endsWith('s') || COUNTING_VERBS.has(before)) &&
    !FUNCTION_WORDS.has(before);
  return amount.last === amount.to + 1 && isPlain && !YEAR_LEADS.has(before) && !YEAR_NOUNS.has(amount.unit ?? '');
};

/** "of 2000 jobs", "with 1600 points", but "according to 2015 figures", "of a 2005-era car". */
const opensNounCount = (tokens: readonly Token[], amount: Amount, before: string) =>
  amount.unit !== undefined &&
  !(/^(of|to)$/.test(before) && amount.last > amount.to + 1) &&
  (NOUN_QUANTIFIERS.test(before) || (isRound(amount) && ROUND_QUANTIFIERS.test(before))) &&
  !(!/^(about|around|over|another)$/.test(before) && YEAR_NOUNS.has(tokens[amount.last]?.lower ?? ''));

/** "there are 1500 beds", "there were 1950 cases". */
const isThereCount = (tokens: readonly Token[], amount: Amount, before: string) =>
  amount.unit !== undefined &&
  /^(are|were|be|been)$/.test(before) &&
  /^there$/.test(tokens[amount.from - 2]?.lower ?? '');

/** "2000 soldiers left" at the head of a sentence. */
const headsSentence = (tokens: readonly Token[], amount: Amount) =>
  amount.unit !== undefined &&
  isRound(amount) &&
  (amount.from === 0 || /^[.!?:“"]$/.test(tokens[amount.from - 1]?.text ?? '')) &&
  !YEAR_NOUNS.has(tokens[amount.last]?.lower ?? '');

/** "1900 km", "1800kg", "2000 years ago": a measure, written so that no year stands before it ("2012 foot injury"). */
const isMeasured = (tokens: readonly Token[], amount: Amount, before: string) => {
  const unit = tokens[amount.to + 1];
  if (amount.last === amount.to || unit?.lower === 'stone') return false;
  if (amount.kind === 'measure')
    return !unit?.spaced || /s$|^(km|kg|mm|cm|feet|ft|m²|km²|sq|cubic|mph)$/.test(unit.lower);
  return amount.kind === 'duration' && unit?.lower.endsWith('s') === true && !YEAR_LEADS.has(before);
};

/** "a 2000-strong crowd", "a 1500-word essay", but "a 2005-era car". */
const isCompound = (tokens: readonly Token[], amount: Amount) => {
  const behind = tokens[amount.to + 2];
  return (
    isHyphen(tokens[amount.to + 1]) && /^\p{Ll}/u.test(behind?.text ?? '') && !YEAR_COMPOUNDS.has(behind?.lower ?? '')
  );
};

/** "crowds of 2000", "a maximum of 1600", "rose to 1800", "won 1875 of the 3000 votes", "police arrested 1600." */
const isBareCount = (tokens: readonly Token[], amount: Amount, before: string) => {
  const lead = tokens[amount.from - 2]?.lower ?? '';
  if (before === 'of') return SIZES.has(lead);
  if (before === 'to') return isRound(amount) && CHANGE_WORDS.has(lead);
  return COUNTING_VERBS.has(before) && !/^[-–/]$/.test(tokens[amount.to + 1]?.text ?? '');
};

/** "AD 70", "500 BC". */
const isYearOfEra = (tokens: readonly Token[], amount: Amount) =>
  amount.from === amount.to &&
  (tokens[amount.from - 1]?.text === 'AD' || /^(AD|BC|BCE|CE)$/.test(tokens[amount.to + 1]?.text ?? ''));

/** "the summer of '69". */
const isShortYear = (tokens: readonly Token[], amount: Amount) => {
  const [lead, mark, digits] = tokens.slice(Math.max(0, amount.from - 2), amount.from + 1);
  if (!/^['‘’]$/.test(mark?.text ?? '') || digits?.spaced || !/^\d\d$/.test(digits?.text ?? '')) return false;
  return /^(of|in|since|from|until|by|to|and|the|early|late|mid|summer|spring|winter|autumn|fall)$/.test(
    lead?.lower ?? '',
  );
};

/** "in 1066", "in about 1490", "dates from around 1490", "between 1250 and 1300": before 1500 a year needs a preposition and no noun. */
const isOldYear = (tokens: readonly Token[], amount: Amount) => {
  const isBare = amount.unit === undefined && amount.from === amount.to;
  if (!isBare || !/^1[0-4]\d\d$/.test(tokens[amount.from]?.text ?? '')) return false;
  const isAbout = /^(around|about)$/.test(tokens[amount.from - 1]?.lower ?? '');
  const before = tokens[amount.from - (isAbout ? 2 : 1)]?.lower ?? '';
  if (
    isAbout &&
    /^(from|to)$/.test(before) &&
    /^(dates?|dated|dating|back)$/.test(tokens[amount.from - 3]?.lower ?? '')
  )
    return true;
  return /^(in|since|between)$/.test(before) || (before === 'and' && tokens[amount.from - 3]?.lower === 'between');
};

const COUNT_TESTS = [opensCount, opensNounCount, isThereCount, headsSentence, isMeasured, isCompound, isBareCount];

/** Four digits from 1500 to 2199 are a year unless what stands around them, or a noun for people, makes them a count. */
export const isYear = (tokens: readonly Token[], amount: Amount): boolean => {
  if (isOldYear(tokens, amount) || isYearOfEra(tokens, amount) || isShortYear(tokens, amount)) return true;
  if (amount.from !== amount.to || !YEAR.test(tokens[amount.from]?.text ?? '')) return false;
  if (amount.unit && COUNTED.has(amount.unit)) return false;
  if ([amount.from - 1, amount.to + 1].some((at) => /^[x×]$/.test(tokens[at]?.lower ?? ''))) return false;
  const before = tokens[amount.from - 1]?.lower ?? '';
  if (amount.number >= 2100) return YEAR_LEADS.has(before) && amount.unit === undefined;
  return !QUANTIFIERS.test(before) && !COUNT_TESTS.some((test) => test(tokens, amount, before));
};
