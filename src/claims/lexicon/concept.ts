import type { Concept } from '../../model/frame.ts';

/** One concept from a list of words and phrases parted by commas. */
export function concept(id: string, words: string, more: Omit<Partial<Concept>, 'id' | 'words'> = {}): Concept {
  return { id, words: list(words), ...more };
}

/** Phrases parted by commas, those inside brackets aside; empty ones are dropped. */
export const list = (words: string): string[] =>
  words
    .split(/,(?![^[\]]*\])/)
    .map((word) => word.trim())
    .filter(Boolean);

/** The phrase that takes one alternative of each group in turn: each('not|never', '|be', 'sent') is "not sent", "never be sent" and so on. */
export const each = (...groups: string[]): string => groups.map((group) => `[${group}]`).join(' ');
