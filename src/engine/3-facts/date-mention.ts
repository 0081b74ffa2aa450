import type { Day } from './day.ts';

/** A stretch of time named in a sentence, as the days it may mean: "on Tuesday" may be the last one or the next. */
export interface DateMention {
  /** First and last word of the expression. */
  from: number;
  to: number;
  spans: { first: Day; last: Day }[];
  /** Set for a bare day of the week, 0 for Sunday: in a look back it is a day of the week spoken of. */
  weekday?: number;
  /** Set for a day with its month and year. */
  isFull?: boolean;
}
