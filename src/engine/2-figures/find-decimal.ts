import type { Token } from './tokens.ts';
import { classOf } from './word-class.ts';

/** The last token of the decimals behind token `last`: that of "four" in "one point four"; `last` itself where none follow ("at one point one man"). */
export const endOfDecimals = (tokens: readonly Token[], last: number): number => {
  if (tokens[last + 1]?.lower !== 'point') return last;
  let at = last + 1;
  while (classOf(tokens[at + 1]) === 'unit') at++;
  const isScaled = classOf(tokens[at + 1]) === 'scale';
  return at > last + 1 && (isScaled || tokens[last - 1]?.lower !== 'at') ? at : last;
};
