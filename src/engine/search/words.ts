import { stemOf } from '../3-facts/words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One word of a text or a query, made ready for the index. */
export interface SearchWord {
  /** Lower case, without accents: what prefixes and misspellings are compared with. */
  plain: string;
  /** The Porter stem, or the number a figure stands for ("1.5 million": "1500000"). */
  term: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;
const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/**
 * The words of a text that can be searched for, in order: accents and capitals folded, "AustralianFires" parted, stop
 * words left out, "1.5m", "1.5 million" and "1,500,000" made one number. Any string is taken, in linear time.
 */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const found of text.matchAll(WORD)) {
    let start = found.index;
    for (const part of found[0].split(CAMEL)) {
      const end = start + part.length;
      if (!scale(words, part, start)) push(words, part, start, end);
      start = end;
    }
  }
  return words;
}

/** Multiplies the number just before a scale word. True where the word is an abbreviation and not itself searched for. */
function scale(words: SearchWord[], part: string, start: number): boolean {
  const last = words.at(-1);
  const by = SCALES[part.toLowerCase()];
  if (!by || !last || start - last.end > 1 || !/^\d/.test(last.plain)) return false;
  last.term = String(Number((Number(last.term) * by).toPrecision(12)));
  return part.length < 3;
}

function push(words: SearchWord[], part: string, start: number, end: number): void {
  const plain = part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === '' || STOP_WORDS.has(plain)) return;
  if (!/^\p{N}/u.test(plain)) {
    words.push({ plain, term: stemOf(plain), start, end });
    return;
  }
  const digits = plain.replaceAll(',', '');
  words.push({ plain: digits, term: digits, start, end });
}
