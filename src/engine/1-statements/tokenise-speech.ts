import { LetterPattern } from '../letter-pattern.ts';
import { readQuotations } from './quotations.ts';

/** A word or a mark of a sentence, as the reading of attributions needs them: titles and initials keep their stop. */
export interface SpeechToken {
  text: string;
  lower: string;
  start: number;
  end: number;
  isQuoted: boolean;
}

const TOKEN = new LetterPattern(
  String.raw`(?:[\p{Lu}]\.){1,6}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Lt|Col|Sgt|Capt|Sen|Rep|Gov|St)\.|[\p{L}\p{N}](?:[’'.,-]?[\p{L}\p{N}])*(?:[’'](?![\p{L}\p{N}”"]))?|\S`,
  'gu',
);
const OPENS_WORD = new LetterPattern(String.raw`^[\p{L}\p{N}]`);

/** The words and marks of `sentence` in order, in its UTF-16 offsets, each with whether it stands inside a quotation. */
export function tokeniseSpeech(sentence: string): SpeechToken[] {
  const quotations = readQuotations(sentence);
  let next = 0;
  return Array.from(sentence.matchAll(TOKEN.for(sentence)), (match) => {
    const start = match.index;
    while (start >= (quotations[next]?.end ?? Number.POSITIVE_INFINITY)) next++;
    const isQuoted = start >= (quotations[next]?.start ?? Number.POSITIVE_INFINITY);
    return { text: match[0], lower: match[0].toLowerCase(), start, end: start + match[0].length, isQuoted };
  });
}

export const isWord = (token: SpeechToken | undefined): token is SpeechToken =>
  token !== undefined && OPENS_WORD.test(token.text);

export const lower = (token: SpeechToken | undefined): string => token?.lower ?? '';
