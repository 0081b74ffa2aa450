import { stemmer } from 'stemmer';
import { isSpan, type Value } from '../model/value.ts';
import { ENGLISH } from '../wording/english.ts';
import { numberInWords, valueInWords } from '../wording/value-in-words.ts';

const WORDS = /\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu;
const SMALL_WORDS = new Set('a an and at by for in of on the to with'.split(' '));

const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(WORDS) ?? []).filter((word) => !SMALL_WORDS.has(word)).map(stemmer);

/**
 * Whether a value tells a reader more than the words it was read from: "fourteen ferries" does not show 14, "the rest of
 * Ramadan" shows "for the rest of Ramadan". A figure's hedge adds nothing, and quotations speak for themselves.
 */
export function addsToQuote(value: Value, quote: string): boolean {
  if (value.kind === 'quote') return false;
  const core =
    value.kind === 'quantity' && !isSpan(value) ? numberInWords(ENGLISH, value.number) : valueInWords(ENGLISH, value);
  const shown = new Set(stemsOf(quote));
  return stemsOf(core).some((stem) => !shown.has(stem));
}
