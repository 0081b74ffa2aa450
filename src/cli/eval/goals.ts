/** What the engine is to reach, by set and measure. */
export const GOALS = {
  gold: { precision: 0.97, recall: 0.92 },
  unseen: { precision: 0.95, recall: 0.88 },
  relations: { micro: 0.97, macro: 0.95, recall: 0.9 },
  unrelatedAnnotations: 0,
  lookalikeAnnotations: 2,
  news: { f1: 0.93, hedges: 0.95 },
  money: { exact: 0.92 },
  percent: { exact: 0.95 },
  map: 0.87,
  reasons: 0.9,
  megabytesPerSecond: 5,
} as const;
