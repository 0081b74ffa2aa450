import { isSpan, type Point, type Quantity, type Value } from '../model/value.ts';
import { type Language, largeNumbersOf, type MessageKey, numbersOf, say } from './language.ts';

const HEDGE_KEYS: Record<Point['hedge'], MessageKey | null> = {
  exact: null,
  about: 'hedge_about',
  'more-than': 'hedge_moreThan',
  'up-to': 'hedge_upTo',
  nearly: 'hedge_nearly',
  fraction: 'hedge_about',
};
const SCALES = [1e12, 1e9, 1e6];

/** A number as news prose writes it: 1500000 is "1.5 million", 1160 is "1,160"; 1234567 keeps all its digits. */
export function numberInWords({ locale }: Language, number: number): string {
  const isRound = SCALES.some((one) => number >= one && Math.round(Number((number / one).toFixed(2)) * one) === number);
  if (!isRound) return numbersOf(locale).format(number);
  const words = largeNumbersOf(locale).format(number);
  // Arabic says "million" for one of them, which Intl does not know.
  return locale.startsWith('ar') ? words.replace(/^1 /, '') : words;
}

/** A quantity with its hedge, without its unit: "more than 1 million", "1.3 million to 1.5 million". */
export function quantityInWords(language: Language, quantity: Quantity): string {
  if (isSpan(quantity)) {
    const vague = quantity.hedge === 'vague' ? VAGUE_KEYS[quantity.low] : undefined;
    if (vague) return say(language, vague);
    const [low, high] = [quantity.low, quantity.high].map((end) => numberInWords(language, end));
    return say(language, 'range', { low: low ?? '', high: high ?? '' });
  }
  // A fraction was worked out: its digits past the third were written nowhere.
  const rounded = quantity.hedge === 'fraction' ? Number(quantity.number.toPrecision(3)) : quantity.number;
  const number = numberInWords(language, rounded);
  const hedge = HEDGE_KEYS[quantity.hedge];
  return hedge ? say(language, hedge, { number }) : number;
}

/** The vague words by the low end of what they stand for. */
const VAGUE_KEYS: Record<number, MessageKey> = {
  24: 'vague_24',
  200: 'vague_200',
  2000: 'vague_2000',
  20000: 'vague_20000',
  200000: 'vague_200000',
  2000000: 'vague_2000000',
};

/** Any value as a reader sees it: a figure with its hedge, a position's label, or a speaker's words in quotation marks. */
export function valueInWords(language: Language, value: Value): string {
  if (value.kind === 'quantity') return quantityInWords(language, value);
  return value.kind === 'stance' ? value.label : say(language, 'quotation', { words: value.text });
}
