import { parseDigits } from './parse-digits.ts';
import type { Reading } from './parse-numeral.ts';
import type { Token } from './tokens.ts';
import { CARDINALS, FRACTION_SIGNS, GROUPS, PARTS, PLURAL_SCALES, SCALE_SUFFIXES } from './words/numbers.ts';

/** What multiplies the number before it: "hundred", "million", "crores", "dozen". */
export const multiplierOf = (word: string): number | undefined => {
  const [kind, value] = CARDINALS.get(word) ?? [];
  return kind === 'hundred' || kind === 'scale' || kind === 'dozen' ? value : PLURAL_SCALES.get(word);
};

/** Takes the binary dust off a product (1.1 × 1000000). */
const rounded = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** Digit groups that spaces or nothing but scales set apart: "32 333" is read as "32,333". */
const readDigits = (pieces: readonly Token[]): number | undefined =>
  parseDigits(
    pieces
      .filter((token) => token.kind === 'digits')
      .map((token) => token.text)
      .join(','),
  );

const smallNumber = (word: string) => GROUPS.get(word) ?? CARDINALS.get(word)?.[1];

/** The "one" of "two and one-half" is no addend. */
const leadsPart = (pieces: readonly Token[], at: number) =>
  PARTS.has(pieces[at + 1]?.lower ?? '') || (pieces[at + 1]?.kind === 'sign' && PARTS.has(pieces[at + 2]?.lower ?? ''));

/**
 * Adds up the words of a cardinal: "two thousand three hundred", "1.5 lakh crore", "a million and a half". `total` holds
 * the groups that a scale has closed, `group` the one being read, `place` the place behind a spoken point.
 */
export const parseCardinal = (all: readonly Token[]): Reading | undefined => {
  const slash = all.findIndex((token) => token.text === '/');
  const pieces = slash < 0 ? all : [...all.slice(0, slash - 1), ...all.slice(slash + 2)];
  const added = slash < 0 ? 0 : Number(all[slash - 1]?.text) / Number(all[slash + 1]?.text);
  const whole = pieces[0]?.kind === 'digits' ? readDigits(pieces) : undefined;
  const digits = whole === undefined ? undefined : whole + added;
  if (pieces[0]?.kind === 'digits' && digits === undefined) return undefined;
  let total = 0;
  let group = digits;
  let scale = 1;
  let isAdded = false;
  let place = 0;
  for (const [at, { lower, kind }] of pieces.entries()) {
    if (isAdded && lower === 'one' && leadsPart(pieces, at)) continue;
    const multiplier =
      multiplierOf(lower) ?? (digits !== undefined && kind === 'word' ? SCALE_SUFFIXES.get(lower) : undefined);
    const parts = PARTS.get(lower);
    const fraction = FRACTION_SIGNS.get(lower) ?? (parts ? 1 / parts : undefined);
    const small = smallNumber(lower);
    if (lower === 'and') isAdded = true;
    else if (lower === 'point') place = 10;
    else if (place > 0 && small !== undefined && multiplier === undefined) {
      group = (group ?? 0) + small / place;
      place *= 10;
    } else if (fraction !== undefined && total > 0 && group === undefined) total += fraction * scale;
    else if (fraction !== undefined) group = isAdded || !parts ? (group ?? 0) + fraction : (group ?? 1) * fraction;
    else if (multiplier === 100) {
      group = (group ?? 1) * multiplier;
      scale = multiplier;
    } else if (multiplier !== undefined) {
      const isProduct = group === undefined && total > 0;
      total = isProduct ? total * multiplier : total + (group ?? 1) * multiplier;
      scale = isProduct ? scale * multiplier : multiplier;
      group = undefined;
    } else if (small !== undefined) group = (group ?? 0) + small;
  }
  const number = rounded(total + (group ?? 0));
  return Number.isFinite(number) ? { number, scale } : undefined;
};
