import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import type { FoundUnit } from './unit.ts';
import { isCapital, pastHyphen } from './word-class.ts';
import { wordSet } from './words/word-set.ts';

/** "years old", "-year-old", "-month-old", "years of age" behind token `to`. */
export const ageAfter = (tokens: readonly Token[], to: number): FoundUnit | undefined => {
  const first = pastHyphen(tokens, to + 1);
  const unit = wordAt(tokens, first).match(/^(year|month|week|day)s?$/)?.[1];
  if (!unit) return undefined;
  const next = pastHyphen(tokens, first + 1);
  const found = { unit: `${unit}s`, kind: 'age' } as const;
  if (/^olds?$/.test(wordAt(tokens, next))) return { ...found, at: next };
  return wordAt(tokens, next) === 'of' && wordAt(tokens, next + 1) === 'age' ? { ...found, at: next + 1 } : undefined;
};

const AGED = wordSet('aged age ages');

/** "aged 29", "the age of 29", or two digits between commas behind a name or a word: "Noor Salem, 29, said", "the driver, 41,". */
export const isAgeByPlace = (tokens: readonly Token[], { from, to }: Amount): boolean => {
  const before = wordAt(tokens, from - 1);
  const person = tokenAt(tokens, from - 2);
  if (AGED.has(before === 'of' ? person.lower : before)) return true;
  if (before !== ',' || person.kind !== 'word' || from !== to || !/^[1-9]\d$/.test(wordAt(tokens, from))) return false;
  const closing = wordAt(tokens, to + 1);
  return isCapital(person) ? /^[,.;)]?$/.test(closing) : closing === ',';
};
