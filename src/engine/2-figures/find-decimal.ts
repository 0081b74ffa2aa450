import type { Token } from './tokens.ts';
import { classOf, pastHyphen } from './word-class.ts';

/** The last token of the decimals behind token `last`: that of "four" in "one point four"; `last` itself where none follow ("at one point one man"). */
export const endOfDecimals = (tokens: readonly Token[], last: number): number => {
  const point = pastHyphen(tokens, last + 1);
  if (tokens[point]?.lower !== 'point') return last;
  let at = point;
  for (let next = pastHyphen(tokens, at + 1); classOf(tokens[next]) === 'unit'; next = pastHyphen(tokens, at + 1))
    at = next;
  const isScaled = classOf(tokens[at + 1]) === 'scale';
  return at > point && (isScaled || tokens[last - 1]?.lower !== 'at') ? at : last;
};
