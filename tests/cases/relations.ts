import type { Closeness } from '../../src/engine/4-relations/index.ts';
import type { Position } from '../../src/model/fact.ts';
import type { Hedge, Quantity } from '../../src/model/value.ts';

/** A figure in short: number and hedge, or low, high and hedge. */
type Short = [number: number, hedge: Hedge] | [low: number, high: number, hedge: 'range' | 'vague'];

export const quantity = (short: Short): Quantity =>
  (short.length === 3
    ? { kind: 'quantity', low: short[0], high: short[1], hedge: short[2] }
    : { kind: 'quantity', number: short[0], hedge: short[1] }) as Quantity;

/** The page's figure, the claim's, and how they are related. */
export const QUANTITY_CASES: [page: Short, claim: Short, relation: Closeness][] = [
  [[40, 'exact'], [40, 'exact'], 'agree'],
  [[40, 'more-than'], [40, 'exact'], 'agree'],
  [[40, 'about'], [40, 'nearly'], 'agree'],
  [[4000, 'more-than'], [4000, 'nearly'], 'compatible'],
  [[4000, 'up-to'], [4000, 'more-than'], 'compatible'],
  [[4000, 'up-to'], [4000, 'nearly'], 'agree'],
  [[4210, 'exact'], [4000, 'more-than'], 'agree'],
  [[4600, 'exact'], [4000, 'more-than'], 'compatible'],
  [[3900, 'exact'], [4000, 'more-than'], 'differ'],
  [[4000, 'more-than'], [4210, 'exact'], 'agree'],
  [[4160, 'about'], [4190, 'exact'], 'compatible'],
  [[4163, 'exact'], [4167, 'exact'], 'differ'],
  [[4160, 'exact'], [4163, 'exact'], 'agree'],
  [[1200, 'exact'], [1160, 'about'], 'compatible'],
  [[1300, 'exact'], [1160, 'about'], 'differ'],
  [[17, 'exact'], [18, 'exact'], 'differ'],
  [[17, 'about'], [18, 'exact'], 'differ'],
  [[1_400_000, 'about'], [1_500_000, 'about'], 'differ'],
  [[1_300_000, 1_500_000, 'range'], [1_500_000, 'exact'], 'compatible'],
  [[1_300_000, 1_400_000, 'range'], [1_500_000, 'exact'], 'differ'],
  [[24, 100, 'vague'], [33, 'exact'], 'compatible'],
  [[24, 100, 'vague'], [24, 100, 'vague'], 'compatible'],
  [[1_466_667, 'fraction'], [1_500_000, 'about'], 'compatible'],
  [[33, 'fraction'], [33, 'exact'], 'compatible'],
  [[0, 'exact'], [0, 'exact'], 'agree'],
  [[0, 'exact'], [3, 'up-to'], 'compatible'],
  [[11, 'exact'], [10, 'up-to'], 'differ'],
  [[4000, 'more-than'], [4000, 'more-than'], 'agree'],
  [[4000, 'up-to'], [4000, 'up-to'], 'agree'],
  [[4000, 'nearly'], [4000, 'more-than'], 'compatible'],
  [[4399, 'exact'], [4000, 'more-than'], 'agree'],
  [[4401, 'exact'], [4000, 'more-than'], 'compatible'],
  [[4000, 'about'], [4300, 'more-than'], 'compatible'],
  [[12, 'exact'], [11, 'more-than'], 'compatible'],
  [[18, 'exact'], [20, 'nearly'], 'compatible'],
  [[17, 'exact'], [20, 'nearly'], 'differ'],
  [[3601, 'exact'], [4000, 'nearly'], 'compatible'],
  [[3499, 'exact'], [4000, 'nearly'], 'differ'],
  [[4001, 'exact'], [4000, 'nearly'], 'compatible'],
  [[4051, 'exact'], [4000, 'nearly'], 'differ'],
  [[36, 'exact'], [40, 'exact'], 'compatible'],
  [[44, 'exact'], [40, 'exact'], 'differ'],
  [[35, 'exact'], [40, 'exact'], 'differ'],
  [[1049, 'exact'], [1000, 'exact'], 'compatible'],
  [[1101, 'exact'], [1000, 'exact'], 'differ'],
  [[100, 'exact'], [99, 'exact'], 'compatible'],
  [[99, 'exact'], [100, 'exact'], 'agree'],
  [[101, 'exact'], [100, 'about'], 'agree'],
  [[4163, 'exact'], [4167, 'about'], 'compatible'],
  [[4163, 'about'], [4167, 'exact'], 'compatible'],
  [[901, 'exact'], [1000, 'fraction'], 'compatible'],
  [[899, 'exact'], [1000, 'fraction'], 'differ'],
  [[1099, 'exact'], [1000, 'fraction'], 'compatible'],
  [[1101, 'exact'], [1000, 'fraction'], 'differ'],
  [[11, 'exact'], [10, 'fraction'], 'differ'],
  [[9, 'exact'], [10, 'fraction'], 'compatible'],
  [[40, 'exact'], [40, 'fraction'], 'compatible'],
  [[33, 'exact'], [24, 33, 'range'], 'compatible'],
  [[24, 'exact'], [24, 33, 'range'], 'compatible'],
  [[34, 'exact'], [24, 33, 'range'], 'differ'],
];

export const POSITIONS: Position[] = [
  { label: 'went ahead', same: ['proceeding'] },
  { label: 'proceeding' },
  { label: 'cancelled', compatible: ['postponed'] },
  { label: 'scrapped', same: ['cancelled'] },
  { label: 'postponed' },
  { label: 'late' },
  { label: 'over budget', compatible: ['late'] },
  { label: 'late and over budget', same: ['late', 'over budget'] },
];

export const STANCE_CASES: [page: string, claim: string, relation: Closeness][] = [
  ['cancelled', 'cancelled', 'agree'],
  ['went ahead', 'proceeding', 'agree'],
  ['proceeding', 'went ahead', 'agree'],
  ['postponed', 'cancelled', 'compatible'],
  ['cancelled', 'postponed', 'compatible'],
  ['scrapped', 'postponed', 'compatible'],
  ['cancelled', 'went ahead', 'differ'],
  ['late and over budget', 'late', 'agree'],
  ['over budget', 'late and over budget', 'agree'],
  ['late', 'over budget', 'compatible'],
  ['moved to Paris', 'cancelled', 'differ'],
  ['moved to Paris', 'moved to Paris', 'agree'],
];

/** What was said, by an invented mayor, and how pages may put it. */
export const SPOKEN =
  'The new bridge gives (our) Harbourton hope that ferries will not have to sail in winter without a guard on the pier.';

export const QUOTE_CASES: [words: string, form: 'quoted' | 'paraphrase', relation: Closeness][] = [
  [SPOKEN, 'quoted', 'agree'],
  ['gives Harbourton hope', 'quoted', 'agree'],
  ['gives Harbourton hope that ferries will not have to sail', 'quoted', 'agree'],
  ['sail in winter without guard on pier', 'quoted', 'agree'],
  ['And so the new bridge gives Harbourton hope that ferries will not have to sail', 'quoted', 'agree'],
  ['gives Harbourton the hope that no ferry need sail in winter', 'quoted', 'compatible'],
  ['gives Harbourton no hope', 'quoted', 'differ'],
  ['does not give Harbourton hope', 'quoted', 'differ'],
  ['would rob Harbourton of hope', 'quoted', 'differ'],
  ['gives Harbourton hope that ferries will have to sail in winter', 'quoted', 'differ'],
  ['gives Millport hope that ferries will not have to sail in winter', 'quoted', 'differ'],
  ['gives Harbourton fear that ferries will not have to sail', 'quoted', 'differ'],
  ['makes people in Harbourton believe in a winter at home', 'paraphrase', 'compatible'],
  ['lets Harbourton hope for a winter at home', 'paraphrase', 'compatible'],
  ['dashed all hope', 'paraphrase', 'differ'],
  ['a thing with nothing in common', 'paraphrase', 'compatible'],
  ['', 'paraphrase', 'compatible'],
];
