import { LetterPattern } from '../letter-pattern.ts';
import * as words from './speech-verbs.ts';
import { isWord, lower, type SpeechToken } from './tokenise-speech.ts';

/** First token of a name and the one after its last. */
export type TokenSpan = readonly [from: number, to: number];

/** A speaker is named in at most so many words. */
const LONGEST_NAME = 14;
/** “put the number … at”: how far “at” may stand. */
const PUT_AT_REACH = 24;
const DETERMINER = /^(the|an?|these|such|of|by|no|more|its|their|his|her)$|[’']s?$/;
/** What opens an apposition or a side remark between commas: “Kirby, a spokesman, said”. */
const APPOSITION = new LetterPattern(
  String.raw`^(?:[\p{Lu}]|an?$|the$|for$|of$|who$|which$|his$|her$|its$|their$|speaking$|one$)`,
);
const ADVERB = new LetterPattern(String.raw`^[\p{L}]+ly$`);
const OCCASION = new LetterPattern(String.raw`^(an?|the|[\p{Lu}][\p{L}]+day|interview|statement|yesterday)$`);
/** A capital, a determiner or a plural. */
const NAMING = new LetterPattern(
  String.raw`^[\p{Lu}]|^(an?|the|its|his|her|their|one|two|three|some|several|many|most)$|[\p{L}]s$`,
);

/** Every word that one of these can stand at: on most nothing need be tried. */
const INTRODUCING = new Set([
  ...words.SOURCE_PHRASES.flatMap(([first = '']) => first),
  ...['by', '(', '—', '–', '-', 'put', 'puts'],
  ...words.WEAK_VERBS,
  ...words.SPEECH_VERBS,
]);

/** The tokens that name a speaker by the words at `place`; null where these introduce none. */
export function speakerAt(tokens: readonly SpeechToken[], place: number): TokenSpan | null {
  const token = tokens[place];
  if (!token || token.isQuoted || !INTRODUCING.has(token.lower)) return null;
  const phrase = words.SOURCE_PHRASES.find((one) => one.every((word, step) => lower(tokens[place + step]) === word));
  if (phrase) return nameAfter(tokens, place + phrase.length);
  const word = lower(token);
  if (word === 'by') return countedBy(tokens, place);
  if (word === '(') return inBrackets(tokens, place);
  if (/^[—–-]$/.test(word)) return agencyAt(tokens, place + 1);
  if (word === 'put' || word === 'puts') return putsAt(tokens, place) ? nameBefore(tokens, place) : null;

  const isWeak = words.WEAK_VERBS.has(word);
  if (!isWeak && !words.SPEECH_VERBS.has(word)) return null;
  if (words.NOUN_FORMS.has(word) && DETERMINER.test(lower(tokens[place - 1]))) return null;
  const follows = /^[,”’"'—–?!]$/.test(tokens[place - 1]?.text ?? '');
  if (isWeak && !follows && !/^(that|:|[“‘"'])$/.test(lower(tokens[place + 1]))) return null;
  return nameBefore(tokens, place) ?? (follows ? nameAfter(tokens, place + 1) : null);
}

const putsAt = (tokens: readonly SpeechToken[], place: number): boolean =>
  tokens.slice(place, place + PUT_AT_REACH).some((one) => lower(one) === 'at');

/** The name that ends before the verb at `place`: back to the start of the clause, over an apposition between commas. */
function nameBefore(tokens: readonly SpeechToken[], place: number): TokenSpan | null {
  let end = place;
  while (end > 0 && (words.BETWEEN.has(lower(tokens[end - 1])) || ADVERB.test(lower(tokens[end - 1])))) end--;
  if (tokens[end - 1]?.text === ',') {
    let open = end - 2;
    while (open >= 0 && end - open < LONGEST_NAME && isWord(tokens[open])) open--;
    // “…,” said Kirby: what stands before that comma was said, and does not say who said it.
    if (tokens[open]?.text !== ',' || !APPOSITION.test(tokens[open + 1]?.text ?? '')) return null;
    end = open;
  }
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && isWord(tokens[start - 1]) && !tokens[start - 1]?.isQuoted) {
    const word = lower(tokens[start - 1]);
    if (words.DOUBT_WORDS.has(word)) return null;
    if (words.CLAUSE_WORDS.has(word) || words.SPEECH_VERBS.has(word)) break;
    start--;
  }
  while (start < end && words.LEADING_WORDS.has(lower(tokens[start]))) start++;
  if (words.PRONOUNS.has(lower(tokens[end - 1]))) start = end - 1;
  return isName(tokens, start, end) ? [start, end] : null;
}

/** The name that begins at `start`: up to the next mark, clause or day. */
function nameAfter(tokens: readonly SpeechToken[], start: number): TokenSpan | null {
  let end = start;
  while (end - start < LONGEST_NAME && isWord(tokens[end]) && !tokens[end]?.isQuoted) {
    const word = lower(tokens[end]);
    if (words.CLAUSE_WORDS.has(word) || words.SPEECH_VERBS.has(word)) break;
    if (/^(on|in|during)$/.test(word) && isOccasion(tokens[end + 1])) break;
    end++;
  }
  while (end > start && isOccasion(tokens[end - 1])) end--;
  return isName(tokens, start, end) ? [start, end] : null;
}

const isOccasion = (token: SpeechToken | undefined): boolean => OCCASION.test(token?.text ?? '');

/** A name has a capital, a determiner or a plural in it and no verb; a pronoun stands alone. */
function isName(tokens: readonly SpeechToken[], start: number, end: number): boolean {
  const name = tokens.slice(start, end);
  if (name.length === 0 || /^(and|or|of|for)$/.test(lower(name[0])) || /^(and|or)$/.test(lower(name.at(-1))))
    return false;
  if (name.some((token) => words.NOT_SAID.has(lower(token))) || /^no$/.test(lower(name[0]))) return false;
  if (words.PRONOUNS.has(lower(name[0]))) return name.length === 1;
  return name.some((token) => NAMING.test(token.text));
}

/** “by the UN’s estimate”, “by an official Israeli list”. */
function countedBy(tokens: readonly SpeechToken[], place: number): TokenSpan | null {
  for (let end = place + 1; end < place + 8 && isWord(tokens[end]); end++) {
    if (words.COUNT_NOUNS.has(lower(tokens[end]))) return [place + 1, end + 1];
  }
  return null;
}

/** “42,000 (Gaza health ministry)”. */
function inBrackets(tokens: readonly SpeechToken[], place: number): TokenSpan | null {
  let end = place + 1;
  while (end - place < 8 && isWord(tokens[end])) end++;
  const names = tokens.slice(place + 1, end);
  const isSource = names.some((token) => words.BODIES.has(token.text) || words.OFFICIALS.has(token.text));
  return tokens[end]?.text === ')' && isSource && place > 0 ? [place + 1, end] : null;
}

/** “— AFP” at the end of a sentence. */
function agencyAt(tokens: readonly SpeechToken[], place: number): TokenSpan | null {
  const isLast = place === tokens.length - 1 || (place === tokens.length - 2 && tokens[place + 1]?.text === '.');
  return isLast && words.AGENCIES.has(tokens[place]?.text ?? '') ? [place, place + 1] : null;
}
