import { stemmer } from 'stemmer';
import { remembered } from './remembered.ts';

/** One word of a sentence. `start` and `end` are UTF-16 offsets in the sentence. */
export interface Word {
  text: string;
  lower: string;
  stem: string;
  /** Its letters with the capitals that matter: “rafah”, “Rafah” or “RAFAH”, however capitals and small letters alternate in it. */
  shape: string;
  start: number;
  end: number;
  /** What stands before it: 0 nothing or a colon, 1 a comma or quotation mark, 2 a semicolon, dash or bracket. */
  breakBefore: 0 | 1 | 2;
  /** True for the first word behind a colon, which opens a clause but parts less than a comma does. */
  afterColon: boolean;
  /** True for the small words of grammar, which a pattern's gap passes for nothing. */
  light: boolean;
}

const LIGHT = new Set(
  (
    'a an the of its it’s their his her our my your to that this these those had has have having been was were is are be being ' +
    'also still now just then there as so very all for'
  ).split(' '),
);

/** No statement is read beyond this many words: what is longer is no sentence of prose. */
export const MAX_WORDS = 400;

const MOST_KNOWN = 50_000;
const WORD = /[\p{L}\p{N}]+(?:[.,](?=\p{N})[\p{N}]+)*(?:['’](?:s|t|d|m|re|ve|ll)\b)?|[,;:()[\]“”"‘’–—…-]/gu;
const ABBREVIATION = /^(?:\p{L}\.){2,}/u;

/** The Porter stem of a lower-case word (M. F. Porter, 1980); remembered. Words of three letters stay: "use" is not "us". */
export const stemOf = remembered(
  (lower: string): string => (/^[a-z]{4,}$/.test(lower) ? stemmer(lower) : lower),
  MOST_KNOWN,
);

/** What a word is by its text alone; remembered. */
const formOf = remembered((text: string): Pick<Word, 'lower' | 'stem' | 'shape' | 'light'> => {
  const lower = text.toLowerCase();
  return { lower, stem: stemOf(lower), shape: shapeOf(text, lower), light: LIGHT.has(lower) };
}, MOST_KNOWN);

function shapeOf(text: string, lower: string): string {
  if (text === text.toUpperCase()) return text;
  return text[0] === lower[0] ? lower : text[0] + lower.slice(1);
}

/**
 * The words of a sentence, hyphens parted, possessive endings dropped, "n’t" as "not", "U.S." as "US".
 * Any string is taken; at most MAX_WORDS words are returned.
 */
export function readWords(sentence: string): Word[] {
  const words: Word[] = [];
  let pause: 0 | 1 | 2 = 0;
  let colon = false;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(sentence); found && words.length < MAX_WORDS; found = WORD.exec(sentence)) {
    const raw = found[0];
    const start = found.index;
    if (!/[\p{L}\p{N}]/u.test(raw)) {
      const strength = pauseOf(raw, sentence, start);
      if (raw === ':') colon = true;
      if (strength > pause) pause = strength;
      continue;
    }
    const before = words.length;
    const dotted = raw.length === 1 && ABBREVIATION.exec(sentence.slice(start, start + 12));
    if (dotted) {
      WORD.lastIndex = start + dotted[0].length;
      push(words, dotted[0].replaceAll('.', ''), start, WORD.lastIndex, pause);
    } else {
      splitEnding(words, raw, start, pause);
    }
    if (colon && words[before]) words[before].afterColon = true;
    pause = 0;
    colon = false;
  }
  return words;
}

function pauseOf(mark: string, sentence: string, at: number): 0 | 1 | 2 {
  if (mark === '-') return sentence[at - 1] === ' ' && sentence[at + 1] === ' ' ? 2 : 0;
  if (mark === '’' || mark === '‘') return /\p{L}/u.test(sentence[at - 1] ?? '') ? 0 : 1;
  if (mark === ':') return 0;
  return mark === ',' || mark === '“' || mark === '”' || mark === '"' || mark === '…' ? 1 : 2;
}

function splitEnding(words: Word[], raw: string, start: number, pause: 0 | 1 | 2): void {
  const at = raw.search(/['’]/);
  if (at < 0) {
    if (raw.toLowerCase() === 'cannot') {
      push(words, raw.slice(0, 3), start, start + 3, pause);
      push(words, 'not', start + 3, start + 6, 0);
    } else push(words, raw, start, start + raw.length, pause);
    return;
  }
  const ending = raw.slice(at + 1).toLowerCase();
  const body = raw.slice(0, at);
  if (ending === 't' && /n$/i.test(body)) {
    push(words, contracted(body), start, start + at, pause);
    push(words, 'not', start + at, start + raw.length, 0);
  } else push(words, body, start, start + at, pause);
}

/** "won’t" is "will not", "can’t" is "can not", "isn’t" is "is not". */
function contracted(body: string): string {
  const lower = body.toLowerCase();
  if (lower === 'won') return 'will';
  if (lower === 'can') return 'can';
  return body.slice(0, -1);
}

function push(words: Word[], text: string, start: number, end: number, breakBefore: 0 | 1 | 2): void {
  const { lower, stem, shape, light } = formOf(text);
  words.push({ text, lower, stem, shape, start, end, breakBefore, afterColon: false, light });
}
