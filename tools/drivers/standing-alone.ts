/**
 * The source of a function that stands alone, to be run in a page. The name helper is what TypeScript runners may put
 * around functions inside it.
 */
export const standingAlone = (run: (...values: never[]) => unknown): string =>
  `((...values) => { const __name = (named) => named; return (${run})(...values); })`;
