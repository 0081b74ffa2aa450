import { hasLetterOrDigit, opensLower } from '../letter-pattern.ts';
import type { Stretch } from './split-sentences.ts';

/** How far a closing mark may stand from an opening mark that could as well be an apostrophe. */
const REACH = 600;
const MARKS = /[“”"‘']/g;
const isWord = (unit: string | undefined): boolean => unit !== undefined && hasLetterOrDigit(unit);
const isGap = (unit: string | undefined): boolean => unit === undefined || /[\s([{—–:-]/.test(unit);

/**
 * The quoted words in `text` without their marks, in order, outermost only, in UTF-16 offsets.
 *
 * Reads curly and straight, double and single marks; tells single marks from apostrophes by what stands around them. A
 * double mark that opens and never closes quotes to the end of the text (a quotation that runs on in the next
 * paragraph); one that closes without having opened quotes from the start, so that a single sentence of a longer
 * quotation can be passed too. Prefer the whole block: a sentence in the middle of a quotation carries no mark.
 */
export function readQuotations(text: string): Stretch[] {
  const quotations: Stretch[] = [];
  const add = (start: number, end: number): void => {
    if (text.slice(start, end).trim() !== '') quotations.push({ start, end });
  };
  MARKS.lastIndex = 0;
  for (let found = MARKS.exec(text); found; found = MARKS.exec(text)) {
    const at = found.index;
    const mark = found[0];
    const opens = isGap(text[at - 1]) || '“‘"\''.includes(text[at - 1] ?? '');
    if (mark === '“' || (mark === '"' && opens)) {
      const end = closingDouble(text, at + 1, mark);
      add(at + 1, end);
      MARKS.lastIndex = text[end] === '“' ? end : Math.min(end + 1, text.length);
    } else if (mark === '”' || mark === '"') {
      const measure = mark === '"' && /\d/.test(text[at - 1] ?? '');
      if (quotations.length === 0 && !measure) add(0, at);
    } else if (opens && isWord(text[at + 1]) && !/^\d\ds?\b/.test(text.slice(at + 1, at + 5))) {
      const end = closingSingle(text, at + 1, mark);
      if (end < at + 3) continue;
      add(at + 1, end);
      MARKS.lastIndex = end + 1;
    }
  }
  return quotations;
}

/** Where a double quotation that begins at `from` ends: its closing mark, a new opening one, or the end of the text. */
function closingDouble(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) {
    const unit = text[at];
    if (unit === '”' || (unit === '"' && mark === '"' && !isGap(text[at - 1]))) return at;
    if (unit === '“') return at;
  }
  return text.length;
}

/** Where a single quotation that begins at `from` ends; -1 where its mark was an apostrophe after all. */
function closingSingle(text: string, from: number, mark: string): number {
  const close = mark === '‘' ? '’' : "'";
  const limit = Math.min(text.length, from + REACH);
  let possessive = -1;
  for (let at = from; at < limit; at++) {
    if (text[at] !== close || isWord(text[at + 1]) || /\s/.test(text[at - 1] ?? '')) {
      if (text[at] === '‘') break;
      continue;
    }
    // “hostages’ release”: an apostrophe if a better closing mark follows, else the close.
    if (text[at - 1] !== 's' || !(text[at + 1] === ' ' && opensLower(text.slice(at + 2, at + 3)))) return at;
    if (possessive === -1) possessive = at;
  }
  return possessive;
}
