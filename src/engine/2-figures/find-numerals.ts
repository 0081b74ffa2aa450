import type { Token } from './tokens.ts';
import {
  CARDINALS,
  FRACTION_SIGNS,
  FREQUENCIES,
  type NumberClass,
  ORDINAL_SUFFIXES,
  ORDINALS,
  PARTS,
  PLURAL_SCALES,
  SCALE_SUFFIXES,
  VAGUE,
  VAGUE_MULTIPLIERS,
} from './words/numbers.ts';
import { METRE_CONTEXT } from './words/units.ts';

/** A stretch of tokens, `first` to `last` included, that writes one number in the given form. */
export interface Numeral {
  form: 'cardinal' | 'ordinal' | 'part' | 'vague' | 'times';
  first: number;
  last: number;
}

type Class = NumberClass | 'digits' | 'half';

/** Which class of number word can follow which. */
const FOLLOWS: Readonly<Record<Class, readonly Class[]>> = {
  unit: ['hundred', 'scale', 'dozen'],
  teen: ['hundred', 'scale', 'dozen'],
  ten: ['unit', 'hundred', 'scale', 'dozen'],
  digits: ['hundred', 'scale', 'dozen'],
  half: ['scale', 'dozen', 'hundred'],
  hundred: ['unit', 'teen', 'ten', 'scale'],
  scale: ['unit', 'teen', 'ten', 'scale'],
  dozen: [],
};

const classOf = (token: Token | undefined): Class | undefined => {
  if (!token) return undefined;
  if (token.kind === 'digits') return 'digits';
  if (FRACTION_SIGNS.has(token.text)) return 'half';
  if (token.kind === 'sign') return undefined;
  return CARDINALS.get(token.lower)?.[0] ?? (PLURAL_SCALES.has(token.lower) ? 'scale' : undefined);
};

export const isHyphen = (token: Token | undefined) =>
  token?.kind === 'sign' && /^[-‐‑]$/.test(token.text) && !token.spaced;

/** Index of the token behind an unspaced hyphen, or `at` itself. */
export const pastHyphen = (tokens: readonly Token[], at: number) =>
  isHyphen(tokens[at]) && tokens[at + 1] && !tokens[at + 1]?.spaced ? at + 1 : at;

/** "and a half", "and a quarter" or "½" behind a number: the index of its last token. */
const endOfMixed = (tokens: readonly Token[], last: number): number => {
  const sign = tokens[last + 1];
  if (sign && FRACTION_SIGNS.has(sign.text)) return last + 1;
  let at = pastHyphen(tokens, last + 1);
  if (tokens[at]?.lower !== 'and') return last;
  at = pastHyphen(tokens, at + 1);
  const lead = tokens[at]?.lower;
  if (lead !== 'a' && lead !== 'one') return last;
  at = pastHyphen(tokens, at + 1);
  const part = tokens[at]?.lower;
  return part === 'half' || part === 'quarter' ? at : last;
};

/** The "m" of "100m" is metres and not millions: a length's adjective follows, or another length in brackets. */
const isMetres = (tokens: readonly Token[], at: number) => {
  if (tokens[at]?.lower !== 'm') return false;
  const next = tokens[pastHyphen(tokens, at + 1)];
  return (
    METRE_CONTEXT.has(next?.lower ?? '') || (next?.text === '(' && /^(ft|feet)$/.test(tokens[at + 3]?.lower ?? ''))
  );
};

/** The token that carries a number of the class `from` on, if there is one. */
const continuation = (tokens: readonly Token[], last: number, from: Class): [number, Class] | undefined => {
  const at = pastHyphen(tokens, last + 1);
  const next = tokens[at];
  const found = classOf(next);
  if (next && found && found !== 'digits' && FOLLOWS[from].includes(found)) {
    if (from === 'scale' && found === 'scale' && PLURAL_SCALES.has(next.lower)) return undefined;
    return [at, found];
  }
  const suffix = from === 'digits' && next?.kind === 'word' && SCALE_SUFFIXES.has(next.lower);
  if (suffix && at === last + 1 && (!next.spaced || next.lower.length > 1) && !isMetres(tokens, at))
    return [at, 'scale'];
  const bridges = from === 'hundred' || (from === 'scale' && tokens[last]?.lower === 'thousand');
  if (next?.lower !== 'and' || !bridges) return undefined;
  const behind = pastHyphen(tokens, at + 1);
  const small = classOf(tokens[behind]);
  return small === 'unit' || small === 'teen' || small === 'ten' ? [behind, small] : undefined;
};

/** Digit groups of three set apart by spaces ("32 333", "1 500 000"). */
const endOfSpacedGroups = (tokens: readonly Token[], first: number): number => {
  if (!/^[1-9]\d{0,2}$/.test(tokens[first]?.text ?? '')) return first;
  let last = first;
  for (let next = tokens[last + 1]; next?.spaced && /^\d{3}$/.test(next.text); next = tokens[last + 1]) last++;
  return last;
};

const endOfCardinal = (tokens: readonly Token[], first: number): number | undefined => {
  const start = classOf(tokens[first]);
  if (!start || start === 'scale' || start === 'hundred' || start === 'dozen') return undefined;
  let last = start === 'digits' ? endOfSpacedGroups(tokens, first) : first;
  let current: Class = start;
  for (;;) {
    const mixed = endOfMixed(tokens, last);
    if (mixed > last) {
      last = mixed;
      current = current === 'scale' ? 'dozen' : 'half';
    }
    const next = continuation(tokens, last, current);
    if (!next) return last;
    [last, current] = next;
  }
};

/** "a hundred and thirty", "a million and a half", "half a million", "a quarter of a million". */
const endOfArticleNumber = (tokens: readonly Token[], first: number): number | undefined => {
  if (tokens[first + 1]?.lower === 'couple') {
    const of = tokens[first + 2]?.lower === 'of' ? 1 : 0;
    const multiplied = /^(hundred|scale|dozen)$/.test(classOf(tokens[first + 2 + of]) ?? '');
    return multiplied ? first + 2 + of : of ? first + 2 : undefined;
  }
  const scale = classOf(tokens[first + 1]);
  if (scale !== 'hundred' && scale !== 'scale' && scale !== 'dozen') return undefined;
  if (PLURAL_SCALES.has(tokens[first + 1]?.lower ?? '')) return undefined;
  let last = first + 1;
  let current: Class = scale;
  for (;;) {
    const mixed = endOfMixed(tokens, last);
    if (mixed > last) return mixed;
    const next = continuation(tokens, last, current);
    if (!next) return last;
    [last, current] = next;
  }
};

const isArticle = (token: Token | undefined) => token?.lower === 'a' || token?.lower === 'an';

/** A part of a whole, with the scale it is taken of where one follows ("half a million"). */
const findPart = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const lead = tokens[first];
  if (!lead) return undefined;
  let at = first;
  if (lead.lower !== 'half') {
    if (!isArticle(lead) && classOf(lead) !== 'unit') return undefined;
    at = pastHyphen(tokens, first + 1);
    const plural = tokens[at]?.lower.endsWith('s') ?? false;
    if (!PARTS.has(tokens[at]?.lower ?? '') || plural !== (!isArticle(lead) && lead.lower !== 'one')) return undefined;
  }
  const of = tokens[at + 1]?.lower === 'of' || lead.lower !== 'half' ? 1 : 0;
  const article = pastHyphen(tokens, at + 1 + of);
  const scaleAt = isArticle(tokens[article]) ? article + 1 : article;
  const scale = classOf(tokens[scaleAt]);
  const scaled =
    (scale === 'scale' || scale === 'dozen' || scale === 'hundred') && !PLURAL_SCALES.has(tokens[scaleAt]?.lower ?? '');
  if (scaled && (of === 0 || tokens[at + 1]?.lower === 'of')) return { form: 'cardinal', first, last: scaleAt };
  return { form: 'part', first, last: at };
};

/** "dozens", "tens of thousands", "several hundred", "a few dozen". */
const findVague = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const word = tokens[first]?.lower ?? '';
  if (VAGUE.has(word)) {
    const nested = tokens[first + 1]?.lower === 'of' && VAGUE.has(tokens[first + 2]?.lower ?? '');
    if ((word === 'tens' || word === 'scores') && !nested && tokens[first + 1]?.lower !== 'of') return undefined;
    return { form: 'vague', first, last: nested ? first + 2 : first };
  }
  const at = VAGUE_MULTIPLIERS.has(word)
    ? first
    : word === 'a' && VAGUE_MULTIPLIERS.has(tokens[first + 1]?.lower ?? '')
      ? first + 1
      : -1;
  const scale = at < 0 ? undefined : classOf(tokens[at + 1]);
  if (scale !== 'hundred' && scale !== 'scale' && scale !== 'dozen') return undefined;
  const bigger = classOf(tokens[at + 2]) === 'scale' ? at + 2 : at + 1;
  return { form: 'vague', first, last: bigger };
};

const findOrdinal = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const token = tokens[first];
  if (token?.kind === 'digits') {
    const suffix = tokens[first + 1];
    const attached = suffix && !suffix.spaced && ORDINAL_SUFFIXES.has(suffix.lower);
    return attached ? { form: 'ordinal', first, last: first + 1 } : undefined;
  }
  if (ORDINALS.has(token?.lower ?? '')) return { form: 'ordinal', first, last: first };
  const behind = pastHyphen(tokens, first + 1);
  const compound = classOf(token) === 'ten' && (ORDINALS.get(tokens[behind]?.lower ?? '') ?? 10) < 10;
  return compound ? { form: 'ordinal', first, last: behind } : undefined;
};

const findAt = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const part = findPart(tokens, first);
  if (part) return part;
  const vague = findVague(tokens, first);
  if (vague) return vague;
  const ordinal = findOrdinal(tokens, first);
  if (ordinal) return ordinal;
  if (FREQUENCIES.has(tokens[first]?.lower ?? '')) return { form: 'times', first, last: first };
  const last = isArticle(tokens[first]) ? endOfArticleNumber(tokens, first) : endOfCardinal(tokens, first);
  return last === undefined ? undefined : { form: 'cardinal', first, last };
};

/** All stretches of `tokens` that write a number, in order and apart. What is no figure is sorted out later. */
export const findNumerals = (tokens: readonly Token[]): Numeral[] => {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const numeral = findAt(tokens, at);
    if (!numeral) continue;
    numerals.push(numeral);
    at = numeral.last;
  }
  return numerals;
};
