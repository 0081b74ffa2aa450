import type { Numeral } from './find-numerals.ts';
import { multiplierOf, parseCardinal } from './parse-cardinal.ts';
import { parseDigits } from './parse-digits.ts';
import type { Token } from './tokens.ts';
import { CARDINALS, FREQUENCIES, ORDINALS, PARTS, VAGUE } from './words/numbers.ts';

/** What a numeral says. `scale` is its last multiplier ("1.5 million": 1000000), 1 where it has none. */
export interface Reading {
  number: number;
  low?: number | undefined;
  high?: number | undefined;
  scale: number;
}

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
  const [above, , below] = pieces;
  if (above?.kind === 'digits') return { number: Number(above.text) / Number(below?.text), scale: 1 };
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

/** Reads the tokens of a numeral. Undefined where they write no number ("1.2.3"). */
export const parseNumeral = (tokens: readonly Token[], numeral: Numeral): Reading | undefined => {
  const pieces = tokens.slice(numeral.first, numeral.last + 1);
  if (numeral.form === 'vague') return parseVague(pieces);
  if (numeral.form === 'part') return parsePart(pieces);
  if (numeral.form === 'ordinal') return parseOrdinal(pieces);
  if (numeral.form === 'times') return { number: FREQUENCIES.get(pieces[0]?.lower ?? '') ?? 0, scale: 1 };
  return parseCardinal(pieces);
};
