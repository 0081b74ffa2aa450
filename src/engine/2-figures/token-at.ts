import type { Token } from './tokens.ts';

/** What stands before the first token and behind the last one. */
const NOTHING: Token = { kind: 'sign', text: '', lower: '', start: 0, end: 0, spaced: true };

/** The token at an index, an empty sign where there is none: a rule looks past either end of a text without asking. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? NOTHING;

/** The word, digits or sign at an index in lower case, '' where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokenAt(tokens, at).lower;
