import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import type { FoundUnit } from './unit.ts';
import { pastHyphen } from './word-class.ts';

/** "years old", "-year-old", "-month-old", "years of age" behind token `to`. */
export const ageAfter = (tokens: readonly Token[], to: number): FoundUnit | undefined => {
  const first = pastHyphen(tokens, to + 1);
  const unit = tokens[first]?.lower.match(/^(year|month|week|day)s?$/)?.[1];
  if (!unit) return undefined;
  const next = pastHyphen(tokens, first + 1);
  const found = { unit: `${unit}s`, kind: 'age' } as const;
  if (/^olds?$/.test(tokens[next]?.lower ?? '')) return { ...found, at: next };
  return tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age' ? { ...found, at: next + 1 } : undefined;
};

/** "aged 29", "the age of 29", or two digits between commas behind a name or a word: "Noor Salem, 29, said", "the driver, 41,". */
export const isAgeByPlace = (tokens: readonly Token[], amount: Amount): boolean => {
  const before = tokens[amount.from - 1];
  const named = before?.lower === 'of' ? tokens[amount.first - 2] : before;
  if (/^(aged|ages?)$/.test(named?.lower ?? '')) return true;
  if (before?.text !== ',' || amount.from !== amount.to || !/^[1-9]\d$/.test(tokens[amount.from]?.text ?? ''))
    return false;
  const person = tokens[amount.first - 2];
  const closing = tokens[amount.to + 1]?.text ?? '.';
  return person?.kind === 'word' && (/^\p{Lu}/u.test(person.text) ? /^[,.;)]$/.test(closing) : closing === ',');
};
