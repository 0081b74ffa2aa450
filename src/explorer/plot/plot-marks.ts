import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Value } from '../../model/value.ts';
import { claimVoices, valueKey } from '../fact/claim-voices.ts';

/** One value of one voice at one date: what a plot draws once, however many documents tell it. */
export interface PlotMark {
  value: Value;
  /** As-of day, `YYYY-MM-DD`. */
  date: string;
  /** Place of its row. */
  row: number;
  claims: Claim[];
}

/** One voice at one date. */
export interface PlotRow {
  date: string;
  documents: Document[];
}

export interface PlotMarks {
  /** The earliest first; of one date in the order of the voices. */
  rows: PlotRow[];
  marks: PlotMark[];
}

/** The claims of a card as marks in rows. */
export function plotMarksOf({ claims, documents }: FactCard): PlotMarks {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const parts = claimVoices(claims, documents)
    .flatMap((voice) => groupsOf(voice.claims, ({ asOf }) => asOf.date))
    .sort(([one], [other]) => (one.asOf.date < other.asOf.date ? -1 : Number(one.asOf.date > other.asOf.date)));
  return {
    rows: parts.map((told) => ({
      date: told[0].asOf.date,
      documents: [...new Set(told.map(({ document }) => document))].flatMap((id) => byId.get(id) ?? []),
    })),
    marks: parts.flatMap((told, row) =>
      groupsOf(told, ({ value }) => valueKey(value)).map((same) => ({
        value: same[0].value,
        date: same[0].asOf.date,
        row,
        claims: same,
      })),
    ),
  };
}

/** A plot's first rows, at most so many. */
export const firstRows = ({ rows, marks }: PlotMarks, most: number): PlotMarks => ({
  rows: rows.slice(0, most),
  marks: marks.filter(({ row }) => row < most),
});

function groupsOf(claims: readonly Claim[], keyOf: (claim: Claim) => string): [Claim, ...Claim[]][] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group) group.push(claim);
    else groups.set(keyOf(claim), [claim]);
  }
  return [...groups.values()];
}
