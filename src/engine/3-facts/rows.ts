/** Lists of numbers laid end to end: two arrays in place of thousands of small ones, which cost more to open than to read. Plain data. */
export interface Rows {
  numbers: readonly number[];
  /** Where each row ends. */
  ends: readonly number[];
}

/** Lays lists end to end. */
export function rowsOf(lists: Iterable<Iterable<number>>): Rows {
  const numbers: number[] = [];
  const ends: number[] = [];
  for (const list of lists) {
    for (const number of list) numbers.push(number);
    ends.push(numbers.length);
  }
  return { numbers, ends };
}

/** One of the lists; of none that is not there. */
export const rowAt = ({ numbers, ends }: Rows, place: number): readonly number[] =>
  numbers.slice(ends[place - 1] ?? 0, ends[place] ?? 0);
