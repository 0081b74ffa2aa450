import type { Block } from '../../model/page.ts';
import { LetterPattern, opensUpper } from '../letter-pattern.ts';
import { BEFORE_FIGURE, EITHER, LEADING, OPENERS, SAYING } from './abbreviations.ts';

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

const MARK = /[.!?…]/g;
const isSpace = (unit: string | undefined): boolean => unit !== undefined && /\s/.test(unit);
const isClosing = (unit: string | undefined): boolean => unit !== undefined && '”’"\'»)]}'.includes(unit);
const isOpening = (unit: string | undefined): boolean => unit !== undefined && '“‘"\'«([{'.includes(unit);
/** Longest word that is looked up in a word list; longer ones are in none. */
const LONGEST = 24;
/** A table row longer than this is a page laid out as a table: its cells hold prose. */
const LONGEST_ROW = 300;

/**
 * Splits a block into its statements: trimmed, in order, not overlapping, in offsets of `text`.
 *
 * A statement is a sentence, a heading or label without a stop, or a table row. Quotations of several sentences come
 * apart into their sentences; a question or exclamation that is quoted stays with its “he asked”. Text of white space
 * only has none. Total, and linear in the length of `text`: each end mark is looked at once, with bounded looks around it.
 */
export function splitSentences(text: string, kind: Block['kind']): Stretch[] {
  const sentences: Stretch[] = [];
  let start = skipSpaces(text, 0);
  if (kind !== 'row' || text.length > LONGEST_ROW) {
    MARK.lastIndex = start;
    for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
      const end = endOfMarks(text, mark.index);
      MARK.lastIndex = end;
      const next = skipSpaces(text, end);
      if (next === end || next >= text.length) continue;
      if (!endsSentence(text, start, mark.index, end, next)) continue;
      sentences.push({ start, end });
      start = next;
    }
  }
  let end = text.length;
  while (end > start && isSpace(text[end - 1])) end--;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at++;
  return at;
}

/** Where a run of end marks that begins at `mark` ends: further marks, a spaced ellipsis, closing quotes, a note's "[3]". */
function endOfMarks(text: string, mark: number): number {
  let at = mark + 1;
  for (;;) {
    if (/[.!?…]/.test(text[at] ?? '')) at++;
    else if (text[at] === ' ' && text[at + 1] === '.' && !isDigit(text[at + 2])) at += 2;
    else break;
  }
  while (isClosing(text[at])) at++;
  const note = /^\[\d{1,3}\]/.exec(text.slice(at, at + 5));
  return note ? at + note[0].length : at;
}

/** Whether the marks from `mark` to `end` close the sentence that began at `start`, when what follows begins at `next`. */
function endsSentence(text: string, start: number, mark: number, end: number, next: number): boolean {
  const following = wordAt(text, next);
  if (!opensWithCapital(following)) return false;
  const marks = text.slice(mark, Math.min(end, mark + 8));
  const opener = OPENERS.has(following.replace(/[’'].*$/, ''));
  if (/^(\.[ .]*\.|…)/.test(marks)) return text[mark - 1] === ' ' ? opener : true;
  if (marks[0] !== '.') return !(/[”’"']/.test(marks) && givesSpeaker(text, next));
  if (/[!?]/.test(marks)) return true;

  const word = wordBefore(text, mark);
  // A numbered point ("1. The…", "A. The…") belongs to what it numbers.
  if (mark - word.length === start && /^([0-9]{1,3}|[A-Z])$/.test(word)) return false;
  if (marks.length > 1 && isClosing(marks[1])) return true;
  if (LEADING.has(word) || LEADING.has(titleCase(word))) return false;
  if (BEFORE_FIGURE.has(word)) return !isDigit(following[0]);
  if (EITHER.has(word) || /^[A-Z]$/.test(word) || /^([A-Za-z]{1,3}\.)+[A-Za-z]{1,3}$/.test(word)) return opener;
  return true;
}

const SHORT_CAPITALS = new LetterPattern(String.raw`^[\p{Lu}]{2,5}$`);
/** “MR. HOLT” in a transcript. */
const titleCase = (word: string): string =>
  SHORT_CAPITALS.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/** The word that ends at `end`, without what opens before it; bounded. */
function wordBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < LONGEST && !isSpace(text[at - 1]) && !isOpening(text[at - 1]) && text[at - 1] !== '-')
    at--;
  return text.slice(at, end);
}

const NO_WORD = new LetterPattern(String.raw`[^\p{L}\p{N}\s]`);
/** The word that begins at `start` or after quotes and brackets there; bounded. */
function wordAt(text: string, start: number): string {
  let from = start;
  while (from - start < 4 && NO_WORD.test(text[from] ?? ' ')) from++;
  let to = from;
  while (to < text.length && to - from < LONGEST && !isSpace(text[to])) to++;
  return text.slice(from, to).replace(/[.,;:!?”"’')\]]+$/, '');
}

/** Capitals, figures, and names that begin small (al-Shifa, iPhone) open a sentence. Scripts without case do too. */
const OPENING = new LetterPattern(String.raw`^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|[\p{Ll}]{1,2}[-’']?[\p{Lu}])`);
const opensWithCapital = (word: string): boolean => OPENING.test(word);

/** Whether a speaker and a verb of saying follow at `next`: “Will they stop?” Mr Kirby asked. */
function givesSpeaker(text: string, next: number): boolean {
  const words = text.slice(next, next + 80).split(' ', 6);
  for (const [place, word] of words.entries()) {
    if (SAYING.has(word.toLowerCase().replace(/[.,:;]$/, ''))) return true;
    if (!opensUpper(word) || (place === 0 && OPENERS.has(word)) || /[,;:?!]$/.test(word)) return false;
  }
  return false;
}
