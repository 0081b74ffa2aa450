import { LetterPattern } from '../letter-pattern.ts';
import { speakerAt } from './speakers.ts';
import { BODIES, PRONOUNS } from './speech-verbs.ts';
import { tokeniseSpeech } from './tokenise-speech.ts';

/** Who a sentence says says so. `start` and `end`: UTF-16 offsets in the sentence of the words that name him, or of “he”. */
export interface Attribution {
  /** In the words of the text; of an earlier sentence where this one has only “he” or “it”. */
  speaker: string;
  start: number;
  end: number;
}

/** “He” and “they” are looked up in at most so many sentences, “it” in the one before. */
const LOOK_BACK = 4;
const isPronoun = (speaker: string): boolean => PRONOUNS.has(speaker.toLowerCase());
const isBody = (speaker: string): boolean => speaker.split(/[\s’']+/).some((word) => BODIES.has(word));
/** Two capitals in a row past the first word: somebody else has come in. */
const NAMES_SOMEBODY = new LetterPattern(String.raw`\s[\p{Lu}][\p{Ll}]+ [\p{Lu}][\p{Ll}]+`);

/**
 * Who is said to say what `sentence` reports: the words of the text, or null where the report itself speaks.
 *
 * Reads “X said”, “said X”, “according to X”, “by X’s tally”, “X puts it at”, “(Gaza health ministry)”, “— AFP”. Where a
 * sentence names several speakers, `at` (a UTF-16 offset in the sentence) tells which part is meant: the last speaker
 * named before it, else the first after it. “He”, “they” and “it” are looked up in `previous` (the sentences before, in
 * order); null where nobody was clearly meant. Precision before coverage. Total and linear.
 */
export function readAttribution(sentence: string, previous: readonly string[], at = 0): Attribution | null {
  const found = readAttributions(sentence);
  const chosen = found.filter((one) => one.start <= at).at(-1) ?? found[0];
  if (!chosen || !isPronoun(chosen.speaker)) return chosen ?? null;
  const isIt = chosen.speaker.toLowerCase() === 'it';
  for (const earlier of previous.slice(isIt ? -1 : -LOOK_BACK).reverse()) {
    const all = readAttributions(earlier);
    const named = all.filter((one) => !isPronoun(one.speaker)).at(-1);
    if (named) return isIt === isBody(named.speaker) ? { ...chosen, speaker: named.speaker } : null;
    if (all.length === 0 && NAMES_SOMEBODY.test(earlier)) return null;
  }
  return null;
}

/** Every speaker a sentence names, in the order of their names; pronouns as they stand. */
export function readAttributions(sentence: string): Attribution[] {
  const tokens = tokeniseSpeech(sentence);
  const found = new Map<number, Attribution>();
  for (let place = 0; place < tokens.length; place++) {
    const [from, to] = speakerAt(tokens, place) ?? [0, 0];
    const first = tokens[from];
    const last = tokens[to - 1];
    if (to === 0 || !first || !last || found.has(first.start)) continue;
    found.set(first.start, { speaker: sentence.slice(first.start, last.end), start: first.start, end: last.end });
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}
