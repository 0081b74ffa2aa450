import { stemmer } from 'stemmer';
import { hasLetterOrDigit, LetterPattern } from '../letter-pattern.ts';
import { behindSpaces, plainRunEnd } from './plain-run.ts';
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
const WORD = new LetterPattern(
  String.raw`[\p{L}\p{N}]+(?:[.,](?=[\p{N}])[\p{N}]+)*(?:['’](?:s|t|d|m|re|ve|ll)\b)?|[,;:()[\]“”"‘’–—…-]`,
  'gu',
);
const ABBREVIATION = new LetterPattern(String.raw`^(?:[\p{L}]\.){2,}`);

/** The Porter stem of a lower-case word (M. F. Porter, 1980); remembered. Words of three letters stay: "use" is not "us". */
export const stemOf = remembered(
  (lower: string): string => (/^[a-z]{4,}$/.test(lower) ? stemmer(lower) : lower),
  MOST_KNOWN,
);

/** A word that a run of letters comes to, with where in the run it stands. */
interface Piece extends Pick<Word, 'text' | 'lower' | 'stem' | 'shape' | 'light'> {
  from: number;
  to: number;
}

/** The words of a run of letters as the pattern WORD finds it, none of a mark; remembered, since texts say most words again. */
const piecesOf = remembered((run: string): readonly Piece[] => (hasLetterOrDigit(run) ? partRun(run) : []), MOST_KNOWN);

const abbreviationIn = (text: string): RegExpExecArray | null => ABBREVIATION.for(text).exec(text);

function pieceOf(text: string, from: number, to: number): Piece {
  const lower = text.toLowerCase();
  return { text, lower, stem: stemOf(lower), shape: shapeOf(text, lower), light: LIGHT.has(lower), from, to };
}

/** "Can’t" is two words, "cannot" too; the ending of "Gaza’s" is none. */
function partRun(run: string): Piece[] {
  const at = run.search(/['’]/);
  if (at < 0)
    return run.toLowerCase() === 'cannot'
      ? [pieceOf(run.slice(0, 3), 0, 3), pieceOf('not', 3, 6)]
      : [pieceOf(run, 0, run.length)];
  const body = run.slice(0, at);
  const isNot = run.slice(at + 1).toLowerCase() === 't' && /n$/i.test(body);
  return isNot ? [pieceOf(contracted(body), 0, at), pieceOf('not', at, run.length)] : [pieceOf(body, 0, at)];
}

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
  const word = WORD.for(sentence);
  let pause: 0 | 1 | 2 = 0;
  let colon = false;
  let next = 0;
  while (words.length < MAX_WORDS) {
    const start = behindSpaces(sentence, next);
    let end = plainRunEnd(sentence, start);
    let run: string;
    if (end > start) run = sentence.slice(start, end);
    else {
      word.lastIndex = start;
      const found = word.exec(sentence);
      if (!found) break;
      run = found[0];
      end = word.lastIndex;
    }
    const from = end - run.length;
    const dotted = run.length === 1 && sentence[end] === '.' && abbreviationIn(sentence.slice(from, from + 12));
    if (dotted) end = from + dotted[0].length;
    next = end;
    const pieces = dotted ? [pieceOf(dotted[0].replaceAll('.', ''), 0, dotted[0].length)] : piecesOf(run);
    if (pieces.length === 0) {
      const strength = pauseOf(run, sentence, from);
      if (run === ':') colon = true;
      if (strength > pause) pause = strength;
      continue;
    }
    for (const { text, lower, stem, shape, light, from: first, to } of pieces) {
      words.push({
        text,
        lower,
        stem,
        shape,
        start: from + first,
        end: from + to,
        breakBefore: pause,
        afterColon: colon,
        light,
      });
      pause = 0;
      colon = false;
    }
  }
  return words;
}

const LETTER = new LetterPattern(String.raw`[\p{L}]`);
function pauseOf(mark: string, sentence: string, at: number): 0 | 1 | 2 {
  if (mark === '-') return sentence[at - 1] === ' ' && sentence[at + 1] === ' ' ? 2 : 0;
  if (mark === '’' || mark === '‘') return LETTER.test(sentence[at - 1] ?? '') ? 0 : 1;
  if (mark === ':') return 0;
  return mark === ',' || mark === '“' || mark === '”' || mark === '"' || mark === '…' ? 1 : 2;
}

/** "won’t" is "will not", "can’t" is "can not", "isn’t" is "is not". */
function contracted(body: string): string {
  const lower = body.toLowerCase();
  if (lower === 'won') return 'will';
  if (lower === 'can') return 'can';
  return body.slice(0, -1);
}
