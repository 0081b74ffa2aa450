import { stemOf } from '../3-facts/words.ts';
import { numberInWordsAt, readNumberInWords } from './number-in-words.ts';
import { sameWord } from './same-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One word of a text or a query, made ready for the index. */
export interface SearchWord {
  /** Lower case, without accents: what prefixes and misspellings are compared with. */
  plain: string;
  /** The Porter stem, or the number a figure stands for ("1.5 million": "1500000"). */
  term: string;
  /** The scale a figure is written with, where it is a word ("million"). */
  scale?: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/** A dotted abbreviation, the ending of "isn’t" or "Gaza’s", a run of letters, or a number. */
const WORD = /(?:\p{L}\.){2,10}|(?<=\p{L})['’]\p{L}{1,2}\b|[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/i;
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
 * words left out, "1.5m", "1.5 million", "one and a half million" and "1,500,000" made one number. Any string is taken,
 * in linear time.
 */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  let read = 0;
  for (const found of text.matchAll(WORD)) {
    let start = found.index;
    if (start < read || /^['’]/.test(found[0])) continue;
    const number = numberInWordsAt(text, start, found[0]);
    if (number) {
      words.push(wordOfNumber(number, start));
      read = start + number.length;
      continue;
    }
    for (const part of found[0].split(CAMEL)) {
      const end = start + part.length;
      if (!belongsToNumber(words.at(-1), part, start, end)) push(words, part, start, end);
      start = end;
    }
  }
  return words;
}

/** "fourteen" is found by itself and as 14, "a million" as 1000000 and by its scale. */
function wordOfNumber(text: string, start: number): SearchWord {
  const { number, scale } = readNumberInWords(text);
  return { plain: text.toLowerCase(), term: String(number), ...(scale && { scale }), start, end: start + text.length };
}

/** Takes an ordinal's ending or a scale word into the number just before it. True where there was one. */
function belongsToNumber(last: SearchWord | undefined, part: string, start: number, end: number): boolean {
  if (!last || !/^\d/.test(last.plain) || start - last.end > 1) return false;
  if (start === last.end && ORDINAL_ENDING.test(part)) return true;
  const lower = part.toLowerCase();
  const by = Object.hasOwn(SCALES, lower) ? SCALES[lower] : undefined;
  const number = Number(last.term) * (by ?? 1);
  if (!by || last.scale || !Number.isFinite(number)) return false;
  last.term = String(Number(number.toPrecision(12)));
  last.end = end;
  if (part.length > 2) last.scale = lower;
  return true;
}

function push(words: SearchWord[], part: string, start: number, end: number): void {
  const plain = part
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
  if (/^\d/.test(plain)) {
    const digits = part.replaceAll(',', '');
    words.push({ plain: digits, term: digits, start, end });
  } else if (plain !== '' && (!STOP_WORDS.has(plain) || /^U\.?S\.?$/.test(part))) {
    words.push({ plain, term: sameWord(stemOf(plain)), start, end });
  }
}
