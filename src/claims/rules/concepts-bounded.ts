import type { DataRule } from './rule.ts';

const MOST_PHRASES = 7000;

/** No concept spells out more than 7,000 phrases: what combines freely is a pattern's places. */
export const conceptsBounded: DataRule = {
  name: 'concepts-bounded',
  reason: 'Every phrase is carried by the pack and opened in every browser; combinations belong into wordings.',
  check: ({ concepts }) =>
    concepts
      .filter(({ words }) => words.length > MOST_PHRASES)
      .map(({ id, words }) => ({
        where: `concept ${id}`,
        what: `spells out ${words.length} phrases; at most ${MOST_PHRASES} are allowed`,
      })),
};
