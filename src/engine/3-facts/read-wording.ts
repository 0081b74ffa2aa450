import type { Frame } from '../../model/frame.ts';
import { LetterPattern } from '../letter-pattern.ts';
import { remembered } from './remembered.ts';
import { stemOf } from './words.ts';

/**
 * What one place of a wording accepts: a concept of the lexicon ("{hostage}"), one word by its stem ("gives"), or the
 * fact's figure ("#": a count, "#th": an ordinal).
 */
export type Term =
  | { is: 'concept'; id: string }
  | { is: 'word'; stem: string }
  | { is: 'figure'; kind: 'count' | 'ordinal' };

/** One place: one of its terms fills it, after at most `gap` skipped words. */
export interface Place {
  gap: number;
  any: readonly Term[];
}

/** A wording as it is matched: all `parts` stand in the sentence, each part's places in order; parts may stand in any order. */
export interface Pattern {
  /** The stance it states: a position's label. */
  position?: string;
  parts: Place[][];
  /** Each needs one of its concepts in the sentence or in what the sentence follows from. */
  context: (readonly string[])[];
  /** Concepts that must not stand in the sentence. */
  without: string[];
  /** True where the wording is itself hypothetical ("would be a mistake") and may stand under would, could, if. */
  modal?: boolean;
  /** The count that the wording tells without a figure: "every member but the United States" are 14. */
  states?: number;
}

/** Words that may stand between two places, by the sign there. */
const GAPS = new Map(Object.entries({ '+': 0, '.': 1, '..': 8, '...': 16 }));
/** The same where no sign stands there. */
const CLOSE = 2;

/**
 * Reads one wording. Places stand side by side in order: `{hostage|captive-noun}` is any of these concepts, `gives/gave`
 * any of these words (by stem), `#` the fact's figure, `#th` an ordinal. `&` parts wordings that may stand in any order,
 * `@{gaza}` wants a concept in the sentence or what it follows from, `!{killed}` wants it absent from the sentence, `~`
 * lets the wording stand under would, could and if, `=14` is the count it tells.
 * Throws an Error that quotes the wording, or its first 80 characters, where it cannot be read.
 */
export function readWording(text: string, position?: string): Pattern {
  const fail = (why: string): never => {
    throw new Error(`the wording ${quoted(text)} cannot be read: ${why}`);
  };
  const failGap = (): never => fail('a gap stands between two places');
  let part: Place[] = [];
  const pattern: Pattern = { parts: [part], context: [], without: [], ...(position === undefined ? {} : { position }) };
  let gap: number | null = null;
  for (const token of text.split(/\s+/)) {
    const sign = token === '' ? null : signOf(token);
    if (sign === null) continue;
    if (sign.is === 'unreadable') fail(sign.why);
    else if (sign.is === 'gap') gap = part.length > 0 && gap === null ? sign.words : failGap();
    else if (sign.is === 'modal') pattern.modal = true;
    else if (sign.is === 'states') pattern.states = sign.number;
    else if (sign.is === 'context') pattern.context.push(sign.concepts);
    else if (sign.is === 'without') pattern.without.push(...sign.concepts);
    else if (sign.is === 'and') {
      if (part.length === 0) fail('nothing stands before “&”');
      if (gap !== null) failGap();
      part = [];
      pattern.parts.push(part);
    } else if (sign.is === 'place') {
      part.push({ gap: part.length === 0 ? 0 : (gap ?? CLOSE), any: sign.any });
      gap = null;
    }
  }
  if (gap !== null) failGap();
  if (pattern.parts.some((places) => places.length === 0)) fail('a part is empty');
  return pattern;
}

const MOST_QUOTED = 80;
const quoted = (text: string): string => `“${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED - 1)}…` : text}”`;

/** What frames were read to, by their lists of wordings: a pack is checked first and indexed next. */
const framesRead = new WeakMap<Frame['patterns'], readonly Pattern[]>();

/** The wordings of a frame, each with the position it states. Throws as readWording does. */
export function readWordings({ patterns }: Pick<Frame, 'patterns'>): readonly Pattern[] {
  const before = framesRead.get(patterns);
  if (before) return before;
  const read = Array.isArray(patterns)
    ? patterns.map((text) => readWording(text))
    : Object.entries(patterns).flatMap(([position, texts]) => texts.map((text) => readWording(text, position)));
  framesRead.set(patterns, read);
  return read;
}

/** One of a frame’s wordings by its place among all (readWordings), without reading the others; undefined where it has no so many. */
export function readWordingAt({ patterns }: Pick<Frame, 'patterns'>, place: number): Pattern | undefined {
  const read = framesRead.get(patterns);
  if (read) return read[place];
  let passed = 0;
  for (const [position, texts] of Array.isArray(patterns)
    ? [[undefined, patterns] as const]
    : Object.entries(patterns)) {
    const text = texts[place - passed];
    if (text !== undefined) return readWording(text, position);
    passed += texts.length;
  }
  return undefined;
}

/** What one sign of a wording, between two spaces, says. */
type Sign =
  | { is: 'place'; any: readonly Term[] }
  | { is: 'gap'; words: number }
  | { is: 'and' }
  | { is: 'modal' }
  | { is: 'states'; number: number }
  | { is: 'context' | 'without'; concepts: readonly string[] }
  | { is: 'unreadable'; why: string };

/** A pack's wordings say most of their signs again and again: each is read once. */
const signOf = remembered((token: string): Sign => {
  const words = GAPS.get(token);
  if (words !== undefined) return { is: 'gap', words };
  if (token === '&') return { is: 'and' };
  if (token === '~') return { is: 'modal' };
  if (/^=\d{1,9}$/.test(token)) return { is: 'states', number: Number(token.slice(1)) };
  if (token.startsWith('@') || token.startsWith('!')) {
    const concepts = conceptsOf(token.slice(1));
    if (!concepts) return { is: 'unreadable', why: `${quoted(token)} is no group of concepts` };
    return { is: token.startsWith('@') ? 'context' : 'without', concepts };
  }
  const any = readTerms(token);
  return any ? { is: 'place', any } : { is: 'unreadable', why: `${quoted(token)} is no place` };
}, 50_000);

const WORDS = new LetterPattern(String.raw`^[\p{Ll}\d’']+(?:/[\p{Ll}\d’']+)*$`);
function readTerms(token: string): Term[] | null {
  if (token === '#') return [{ is: 'figure', kind: 'count' }];
  if (token === '#th') return [{ is: 'figure', kind: 'ordinal' }];
  const concepts = conceptsOf(token);
  if (concepts) return concepts.map((id) => ({ is: 'concept', id }));
  if (!WORDS.test(token)) return null;
  return token.split('/').map((word) => ({ is: 'word', stem: stemOf(word) }));
}

const conceptsOf = (token: string): string[] | null =>
  /^\{([a-z0-9-]+(?:\|[a-z0-9-]+)*)\}$/.exec(token)?.[1]?.split('|') ?? null;
