import { countWords } from './count-words.ts';
import type { DataRule } from './rule.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/** A fact's label has two to five words, and its question is one. */
export const labelsShort: DataRule = {
  name: 'labels-short',
  reason: 'Labels stand on badges and in lists, questions above the reports’ answers.',
  check: ({ facts }) =>
    facts.flatMap(({ id, label, question }) => {
      const words = countWords(label);
      const where = `fact ${id}`;
      return [
        ...(words < FEWEST_WORDS || words > MOST_WORDS
          ? [{ where, what: `has a label of ${words} words; ${FEWEST_WORDS} to ${MOST_WORDS} are allowed` }]
          : []),
        ...(question.endsWith('?') ? [] : [{ where, what: 'asks no question' }]),
      ];
    }),
};
