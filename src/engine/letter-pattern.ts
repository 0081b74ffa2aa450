import { lazily } from './lazily.ts';

/** What classes of letters come to in ISO 8859-1, the letters of Western Europe. */
const WESTERN: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  N: '0-9²³¹¼-¾',
};
/** Beyond those letters, the marks of typesetting and the signs of currencies. */
const FOREIGN = /[^\0-\xff\u2000-\u206f\u20a0-\u20bf]/;

/**
 * A pattern over letters of all scripts. Browsers compile such a pattern anew each time the background starts, and one class of
 * letters is hundreds of ranges: a text of Western letters and marks, as most are, is read by a pattern that knows those
 * alone and finds the same.
 */
export class LetterPattern {
  private readonly western: () => RegExp;
  private readonly any: () => RegExp;

  /** `source`: the pattern with `\p{…}` in brackets only: L, Lu, Ll, Lo, N or another that no Western letter is of. */
  constructor(source: string, flags = 'u') {
    const inWestern = source.replace(/\\p\{(\w+)\}/g, (_, name: string) => WESTERN[name] ?? '');
    this.western = lazily(() => new RegExp(inWestern, flags));
    this.any = lazily(() => new RegExp(source, flags));
  }

  /** The pattern for this text; the same for each text of its kind, so that `lastIndex` is as the last use left it. */
  for(text: string): RegExp {
    return FOREIGN.test(text) ? this.any() : this.western();
  }

  /** Whether the text has it; for patterns without the flags g and y. */
  test(text: string): boolean {
    return this.for(text).test(text);
  }
}

const UPPER = new LetterPattern(String.raw`^[\p{Lu}]`);
const LOWER = new LetterPattern(String.raw`^[\p{Ll}]`);
const LETTER_OR_DIGIT = new LetterPattern(String.raw`[\p{L}\p{N}]`);

/** Whether a text begins with a capital letter; “” does not. */
export const opensUpper = (text: string): boolean => UPPER.test(text);

/** Whether a text begins with a small letter. */
export const opensLower = (text: string): boolean => LOWER.test(text);

/** Whether a letter or a digit stands in it. */
export const hasLetterOrDigit = (text: string): boolean => LETTER_OR_DIGIT.test(text);
