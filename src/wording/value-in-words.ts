import { isSpan, type Point, type Quantity, type Value } from '../model/value.ts';

const HEDGE_WORDS: Record<Point['hedge'], string> = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  nearly: 'nearly ',
  fraction: 'about ',
};
const SCALES: [one: number, word: string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A number as news prose writes it: 1500000 is "1.5 million", 1160 is "1,160"; 1234567 keeps all its digits. */
export function numberInWords(number: number): string {
  for (const [one, word] of SCALES) {
    const scaled = Number((number / one).toFixed(2));
    if (number >= one && Math.round(scaled * one) === number) return `${GROUPED.format(scaled)} ${word}`;
  }
  return GROUPED.format(number);
}

/** A quantity with its hedge, without its unit: "more than 1 million", "1.3 million to 1.5 million". */
export function quantityInWords(quantity: Quantity): string {
  if (isSpan(quantity)) {
    const vague = quantity.hedge === 'vague' ? VAGUE_WORDS[quantity.low] : undefined;
    return vague ?? `${numberInWords(quantity.low)} to ${numberInWords(quantity.high)}`;
  }
  // A fraction was worked out: its digits past the third were written nowhere.
  const number = quantity.hedge === 'fraction' ? Number(quantity.number.toPrecision(3)) : quantity.number;
  return HEDGE_WORDS[quantity.hedge] + numberInWords(number);
}

/** The vague words by the low end of what they stand for. */
const VAGUE_WORDS: Record<number, string> = {
  24: 'dozens',
  200: 'hundreds',
  2000: 'thousands',
  20000: 'tens of thousands',
  200000: 'hundreds of thousands',
  2000000: 'millions',
};

/** Any value as a reader sees it: a figure with its hedge, a position's label, or a speaker's words in quotation marks. */
export function valueInWords(value: Value): string {
  if (value.kind === 'quantity') return quantityInWords(value);
  return value.kind === 'stance' ? value.label : `“${value.text}”`;
}
