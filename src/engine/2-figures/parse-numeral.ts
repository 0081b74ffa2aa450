import type { Numeral } from './find-numerals.ts';
import type { Token } from './tokens.ts';
import {
  CARDINALS,
  FRACTION_SIGNS,
  FREQUENCIES,
  ORDINALS,
  PARTS,
  PLURAL_SCALES,
  SCALE_SUFFIXES,
  VAGUE,
} from './words/numbers.ts';

/** What a numeral says. `scale` is its last multiplier ("1.5 million": 1000000), 1 where it has none. */
export interface Reading {
  number: number;
  low?: number | undefined;
  high?: number | undefined;
  scale: number;
}

/** More digits than a count ever has: a serial number. */
const MOST_DIGITS = 15;

/**
 * The value of digits with separators: commas group by three (or as in 1,50,000), else a single comma is a decimal one;
 * a point is decimal, several points group by three. Undefined for anything else ("1.2.3", "0600", a serial number).
 */
export const parseDigits = (text: string): number | undefined => {
  if (text.length > MOST_DIGITS * 2) return undefined;
  let plain = text.replaceAll(/['’](?=\d{3})/g, ',');
  if (/^[1-9]\d{0,2}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(plain)) plain = plain.replaceAll(',', '');
  else if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) plain = text.replaceAll('.', '');
  else if (/^\d+,\d{1,2}$/.test(text)) plain = text.replace(',', '.');
  if (!/^(0|[1-9]\d*)?(\.\d+)?$/.test(plain) || plain.length > MOST_DIGITS) return undefined;
  return Number(plain);
};

const multiplierOf = (word: string) => {
  const cardinal = CARDINALS.get(word);
  if (cardinal && (cardinal[0] === 'scale' || cardinal[0] === 'dozen' || cardinal[0] === 'hundred')) return cardinal[1];
  return PLURAL_SCALES.get(word);
};

/** Takes the binary dust off a product (1.1 × 1000000). */
const rounded = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** The sum of a cardinal's groups: "two thousand three hundred", "1.5 lakh crore", "a million and a half". */
const parseCardinal = (pieces: readonly Token[]): Reading | undefined => {
  let total = 0;
  let group: number | undefined;
  let scale = 1;
  let part = 0;
  let afterScale = false;
  let digits = '';
  for (const token of pieces) {
    const word = token.lower;
    const small = word === 'couple' ? (['unit', 2] as const) : CARDINALS.get(word);
    const multiplier = multiplierOf(word) ?? (digits && token.kind === 'word' ? SCALE_SUFFIXES.get(word) : undefined);
    const fraction = FRACTION_SIGNS.get(token.text) ?? (PARTS.has(word) ? 1 / (PARTS.get(word) ?? 1) : undefined);
    if (token.kind === 'digits') {
      digits = digits ? `${digits},${token.text}` : token.text;
      group = parseDigits(digits);
      if (group === undefined) return undefined;
    } else if (fraction !== undefined) {
      const share = word === 'quarters' ? 0.75 : fraction;
      if (afterScale) part = share * scale;
      else group = word === 'quarters' && group === 3 ? 0.75 : (group ?? 0) + share - (word === 'quarters' ? 3 : 0);
    } else if (multiplier !== undefined) {
      if (afterScale && multiplier > 100) group = total * multiplier;
      else group = (group ?? 1) * multiplier;
      if (multiplier === 100) {
        scale = 100;
        continue;
      }
      total = afterScale ? group : total + group;
      group = undefined;
      scale = afterScale ? scale * multiplier : multiplier;
      afterScale = true;
      continue;
    } else if (small) {
      group = (group ?? 0) + small[1];
    } else continue;
    if (multiplier === undefined && fraction === undefined) afterScale = false;
  }
  const number = rounded(total + (group ?? 0) + part);
  return Number.isFinite(number) ? { number, scale } : undefined;
};

const parseVague = (pieces: readonly Token[]): Reading | undefined => {
  const words = pieces.map((token) => token.lower);
  const vague = words.flatMap((word) => VAGUE.get(word) ?? []);
  if (vague.length === 2) return { number: 0, low: vague[0] ?? 0, high: vague[1] ?? 0, scale: 1 };
  if (vague.length === 4) {
    const scale = (vague[2] ?? 0) / 2;
    return { number: 0, low: (vague[0] ?? 0) * scale, high: (vague[1] ?? 0) * scale, scale };
  }
  const scale = words.reduce((product, word) => product * (multiplierOf(word) ?? 1), 1);
  return { number: 0, low: 2 * scale, high: scale === 12 ? 100 : 10 * scale, scale };
};

const parsePart = (pieces: readonly Token[]): Reading | undefined => {
  const lead = CARDINALS.get(pieces[0]?.lower ?? '')?.[1] ?? 1;
  const parts = PARTS.get(pieces.at(-1)?.lower ?? '');
  return parts ? { number: lead / parts, scale: 1 } : undefined;
};

const parseOrdinal = (pieces: readonly Token[]): Reading | undefined => {
  const [head] = pieces;
  if (head?.kind === 'digits') {
    const number = parseDigits(head.text);
    return number !== undefined && Number.isInteger(number) ? { number, scale: 1 } : undefined;
  }
  const tens = pieces.length > 1 ? (CARDINALS.get(head?.lower ?? '')?.[1] ?? 0) : 0;
  return { number: tens + (ORDINALS.get(pieces.at(-1)?.lower ?? '') ?? 0), scale: 1 };
};

/** Reads the tokens of a numeral. Undefined where they write no number ("1.2.3"). Parts of a whole are at most a share. */
export const parseNumeral = (tokens: readonly Token[], numeral: Numeral): Reading | undefined => {
  const pieces = tokens.slice(numeral.first, numeral.last + 1);
  if (numeral.form === 'vague') return parseVague(pieces);
  if (numeral.form === 'part') return parsePart(pieces);
  if (numeral.form === 'ordinal') return parseOrdinal(pieces);
  if (numeral.form === 'times') return { number: FREQUENCIES.get(pieces[0]?.lower ?? '') ?? 0, scale: 1 };
  return parseCardinal(pieces);
};
