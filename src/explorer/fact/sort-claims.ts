import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { documentName } from '../../wording/claim-in-words.ts';

/** A claim with its document and its voice. */
export interface ClaimRow {
  claim: Claim;
  document: Document;
  /** 1 for the first voice. */
  voice: number;
}

export const SORT_KEYS = ['report', 'value', 'date'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Sorting {
  by: SortKey;
  isDescending: boolean;
}

/** The sorting a press on a column's button leads to: ascending first, then the other way round at each press. */
export const nextSorting = (now: Sorting | undefined, by: SortKey): Sorting => ({
  by,
  isDescending: now?.by === by && !now.isDescending,
});

/**
 * The rows in the order asked for; without a sorting as they came. By value: figures by number (a range by its low end),
 * positions in the order in which the fact lists them, quotations by their words. Equal ones stay in their order.
 */
export function sortClaims(
  rows: readonly ClaimRow[],
  sorting: Sorting | undefined,
  fact: Pick<FactCard['fact'], 'positions'>,
  locale: string,
): readonly ClaimRow[] {
  if (!sorting) return rows;
  const words = new Intl.Collator(locale, { numeric: true });
  const places = new Map((fact.positions ?? []).map(({ label }, place) => [label, place]));
  const compare: Record<SortKey, (one: ClaimRow, other: ClaimRow) => number> = {
    report: (one, other) => words.compare(documentName(one.document), documentName(other.document)),
    date: (one, other) =>
      one.claim.asOf.date < other.claim.asOf.date ? -1 : Number(one.claim.asOf.date > other.claim.asOf.date),
    value: (one, other) => {
      const [here, there] = [one, other].map(({ claim }) => sortValue(claim, places));
      return typeof here === 'number' && typeof there === 'number'
        ? here - there
        : words.compare(String(here), String(there));
    },
  };
  const sign = sorting.isDescending ? -1 : 1;
  return [...rows].sort((one, other) => sign * compare[sorting.by](one, other));
}

function sortValue({ value }: Claim, places: ReadonlyMap<string, number>): number | string {
  switch (value.kind) {
    case 'quantity':
      return 'low' in value ? value.low : value.number;
    case 'stance':
      return places.get(value.label) ?? places.size;
    case 'quote':
      return value.text;
  }
}
