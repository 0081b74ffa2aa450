import type { Reason, RelationName } from '../../src/model/annotation.ts';
import type { Value } from '../../src/model/value.ts';
import { figure, quote, stance } from './related-documents.ts';

/** What the engine may give as a reason: its code and parameters, with the two values they stand between. */
export interface ReasonCase extends Reason {
  relation: RelationName;
  page: Value;
  claim: Value;
}

const row = (
  code: Reason['code'],
  relation: RelationName,
  [page, claim]: readonly [Value, Value],
  params: Reason['params'] = {},
): ReasonCase => ({ code, relation, page, claim, params });

const FIGURES = [figure(1200), figure(1163)] as const;
const STANCES = [stance('at noon'), stance('at twelve')] as const;
const QUOTES = [quote('we sail'), quote('we will sail')] as const;
const KINDS = [FIGURES, STANCES, QUOTES];
const named = { page: 'the keeper', claim: 'the union' };
const through = { through: 'The Lamp' };

export const REASON_CASES: ReasonCase[] = [
  ...KINDS.map((values) => row('same', 'agree', values)),
  ...KINDS.map((values) => row('relayed', 'agree', values, through)),
  row('relayed', 'compatible', QUOTES, through),
  row('relayed', 'differ', FIGURES, through),
  row('rounding', 'compatible', FIGURES, named),
  row('floor', 'compatible', FIGURES, { ...named, floors: 1 }),
  row('floor', 'compatible', FIGURES, { ...named, floors: 2 }),
  row('ceiling', 'compatible', FIGURES, named),
  row('ceiling', 'compatible', FIGURES, { ...named, bounds: 'meet' }),
  row('range', 'compatible', FIGURES, named),
  ...[1, 2, 5, 12, 100].flatMap((days) => [
    row('later-count', 'other-date', FIGURES, { days }),
    row('later-count', 'other-date', FIGURES, { days: -days }),
  ]),
  row('later-count', 'other-date', FIGURES),
  row('other-counter', 'differ', FIGURES, named),
  row('other-speaker', 'differ', STANCES, named),
  row('wording', 'compatible', QUOTES),
  row('wording', 'agree', STANCES, { page: 'at noon', claim: 'at twelve' }),
  row('wording', 'compatible', STANCES, { page: 'at noon', claim: 'at twelve' }),
  row('scope', 'compatible', STANCES, { page: 'the harbour', claim: 'the coast' }),
  row('unexplained', 'differ', FIGURES),
  row('unexplained', 'compatible', FIGURES),
];
