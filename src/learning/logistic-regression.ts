/** A row of a data set: which columns are set in it, and whether it is an instance of what is to be recognised. */
export interface Row {
  columns: readonly number[];
  isInstance: boolean;
}

export interface Model {
  base: number;
  /** By column; most are 0. */
  weights: Float64Array;
}

/** Rounds over all columns at most, and the change of a weight or of the base that no longer counts. */
const ROUNDS = 300;
const SETTLED = 1e-3;

/**
 * Logistic regression with an L1 penalty by coordinate descent, each step on the quadratic bound of the loss (Böhning and
 * Lindsay, 1988; Friedman, Hastie and Tibshirani, 2010, section 3): minimises `cost` times the sum of all rows’ losses plus the sum of all
 * weights’ sizes, so that a column that tells little gets the weight 0. `columnCount`: columns are numbers below it.
 * Without rows all is 0. The same rows give the same model.
 */
export function fitLogisticRegression(rows: readonly Row[], columnCount: number, cost: number): Model {
  const weights = new Float64Array(columnCount);
  if (rows.length === 0) return { base: 0, weights };
  const rowsOf: number[][] = Array.from({ length: columnCount }, () => []);
  for (const [number, { columns }] of rows.entries()) for (const column of columns) rowsOf[column]?.push(number);
  const wanted = Float64Array.from(rows, ({ isInstance }) => (isInstance ? 1 : 0));
  const margins = new Float64Array(rows.length);
  const everyRow = rows.map((_, number) => number);
  let base = 0;

  /** The slope of the loss along a column, and by how much at most it bends. */
  const slopeOf = (numbers: readonly number[]): number => {
    let slope = 0;
    for (const number of numbers)
      slope += 1 / (1 + Math.exp(-(margins[number] as number))) - (wanted[number] as number);
    return cost * slope;
  };
  const move = (numbers: readonly number[], by: number): void => {
    for (const number of numbers) margins[number] = (margins[number] as number) + by;
  };

  // Where its rows cannot tell more than the penalty takes, a column keeps 0.
  const columns = rowsOf.flatMap((numbers, column) => (cost * numbers.length > 1 ? [column] : []));
  for (let round = 0; round < ROUNDS; round++) {
    const isFull = round % 10 === 0;
    let change = 0;
    for (let step = 0; step < 3; step++) {
      const by = (-4 * slopeOf(everyRow)) / (cost * rows.length);
      base += by;
      move(everyRow, by);
      change = Math.max(change, Math.abs(by));
    }
    for (const column of columns) {
      const before = weights[column] as number;
      if (!isFull && before === 0) continue;
      const numbers = rowsOf[column] as number[];
      const bend = (cost * numbers.length) / 4;
      const target = before - slopeOf(numbers) / bend;
      const after = Math.sign(target) * Math.max(0, Math.abs(target) - 1 / bend);
      if (after === before) continue;
      weights[column] = after;
      move(numbers, after - before);
      change = Math.max(change, Math.abs(after - before));
    }
    if (isFull && change < SETTLED) break;
  }
  return { base, weights };
}
