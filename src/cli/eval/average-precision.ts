/** How many results of a search are looked at. */
export const DEPTH = 5;

/**
 * Average precision of one query's first five results: at each right one, the share of right ones so far, summed and
 * divided by the best number that could stand there (Manning et al., Introduction to Information Retrieval, 8.4).
 */
export function averagePrecision(results: readonly string[], relevant: readonly string[]): number {
  let right = 0;
  let sum = 0;
  for (const [rank, id] of results.slice(0, DEPTH).entries()) {
    if (!relevant.includes(id)) continue;
    right += 1;
    sum += right / (rank + 1);
  }
  return relevant.length === 0 ? 0 : sum / Math.min(relevant.length, DEPTH);
}
