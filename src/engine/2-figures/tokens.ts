/** One piece of a text. `start` and `end` are UTF-16 offsets; `lower` has straight apostrophes. */
export interface Token {
  kind: 'digits' | 'word' | 'sign';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** White space, or the text's beginning, stands before it. */
  spaced: boolean;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSpace = (code: number) =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
const LETTER = /[\p{L}\p{M}]/u;
const SUPERSCRIPT_OR_SIGN = /[\u00aa\u00ba]/;

const isLetter = (text: string, index: number) => {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  if (Number.isNaN(code) || (code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff)) return false;
  const character = text.charAt(index);
  return LETTER.test(character) && !SUPERSCRIPT_OR_SIGN.test(character);
};

/** Digits with the separators inside them: a comma, a point or an apostrophe between two digits. */
const endOfDigits = (text: string, from: number, to: number) => {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    const separator = code === 44 || code === 46 || isApostrophe(code);
    if (!isDigit(code) && !(separator && end > from && end + 1 < to && isDigit(text.charCodeAt(end + 1)))) break;
    end++;
  }
  return end;
};

const endOfWord = (text: string, from: number, to: number) => {
  let end = from;
  while (end < to) {
    if (!isLetter(text, end) && !(isApostrophe(text.charCodeAt(end)) && end + 1 < to && isLetter(text, end + 1))) break;
    end++;
  }
  return end;
};

const endOfRun = (text: string, from: number, to: number) => {
  let end = from;
  while (end < to && !isSpace(text.charCodeAt(end))) end++;
  return end;
};

/** A web address, e-mail address, handle or hash tag is one sign, whatever digits it holds. */
const isAddress = (text: string, at: number, previous: Token | undefined) => {
  const character = text.charAt(at);
  if (character === '@' || character === '#') return true;
  if (character === ':') return text.startsWith('://', at);
  return character === '.' && previous?.lower === 'www' && previous.end === at;
};

const plain = (word: string) => {
  return word.toLowerCase().replaceAll('’', "'");
};

/**
 * Cuts `text` from `from` to `to` into words, digit groups and single signs; white space is left out.
 * Total and linear: every character is looked at a bounded number of times.
 */
export const tokenise = (text: string, from = 0, to = text.length): Token[] => {
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    let kind: Token['kind'] = 'sign';
    let end = at + 1;
    if (isDigit(code) || (code === 46 && spaced && isDigit(text.charCodeAt(at + 1)))) {
      kind = 'digits';
      end = endOfDigits(text, at + (code === 46 ? 1 : 0), to);
    } else if (isLetter(text, at)) {
      kind = 'word';
      end = endOfWord(text, at, to);
    } else if (isAddress(text, at, tokens.at(-1))) {
      end = endOfRun(text, at, to);
    }
    const piece = text.slice(at, end);
    const lower = kind === 'word' ? plain(piece) : piece;
    tokens.push({ kind, text: piece, lower, start: at, end, spaced });
    spaced = false;
    at = end;
  }
  return tokens;
};
