import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { classOf, pastHyphen } from './word-class.ts';

/** The last token of the decimals behind token `last`: that of "four" in "one point four"; `last` itself where none follow ("at one point one man"). */
export const endOfDecimals = (tokens: readonly Token[], last: number): number => {
  const point = pastHyphen(tokens, last + 1);
  if (wordAt(tokens, point) !== 'point') return last;
  let at = point;
  for (
    let next = pastHyphen(tokens, at + 1);
    classOf(tokenAt(tokens, next)) === 'unit';
    next = pastHyphen(tokens, at + 1)
  )
    at = next;
  const isScaled = classOf(tokenAt(tokens, at + 1)) === 'scale';
  return at > point && (isScaled || wordAt(tokens, last - 1) !== 'at') ? at : last;
};
