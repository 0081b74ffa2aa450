import { composeAllBut } from './compose-all-but.ts';
import { composeAndHalf } from './compose-and-half.ts';
import { composeCoins } from './compose-coins.ts';
import { composeOrTwo } from './compose-or-two.ts';
import { composePart } from './compose-part.ts';
import { composeRange } from './compose-range.ts';
import { composeRatio } from './compose-ratio.ts';
import { composeVague } from './compose-vague.ts';
import { composeVote } from './compose-vote.ts';
import type { Composer, Draft } from './draft.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';

const alone = ({ kind, unit, first, last, low, high, number, hedge }: Amount): Draft =>
  low !== undefined && high !== undefined
    ? { kind, low, high, unit, hedge: 'vague', first, last }
    : { kind, number, unit, hedge, first, last };

const COMPOSERS: readonly Composer[] = [
  composeAllBut,
  composeAndHalf,
  composeOrTwo,
  composePart,
  composeVote,
  composeVague,
  composeRange,
  composeRatio,
  composeCoins,
];

/** Puts together the amounts that make one figure: votes, ranges, ratios, shares of a whole, compound sums. */
export const compose = (tokens: readonly Token[], amounts: readonly Amount[]): Draft[] => {
  const drafts: Draft[] = [];
  for (let at = 0; at < amounts.length; ) {
    const amount = amounts[at];
    if (!amount) break;
    let [draft, taken]: readonly [Draft | undefined, number] = [alone(amount), 1];
    for (const composer of COMPOSERS) {
      const composed = composer(tokens, amounts, at);
      if (!composed) continue;
      [draft, taken] = composed;
      break;
    }
    if (draft) drafts.push(draft);
    at += taken;
  }
  return drafts;
};
