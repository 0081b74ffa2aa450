import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Value } from '../../model/value.ts';
import { voicesOf } from '../../model/voices.ts';

/** One value of one voice at one date: what a plot draws once, however many documents tell it. */
export interface PlotMark {
  value: Value;
  /** As-of day, `YYYY-MM-DD`. */
  date: string;
  /** Place of its row: one row for each voice and date, the earliest first. */
  row: number;
  claims: Claim[];
}

/** One voice at one date. */
export interface PlotRow {
  date: string;
  documents: Document[];
}

export interface PlotMarks {
  rows: PlotRow[];
  marks: PlotMark[];
}

/** The claims of a card as marks in rows. Of more than `mostRows` rows the first are kept. */
export function plotMarksOf({ claims, documents }: FactCard, mostRows = Number.POSITIVE_INFINITY): PlotMarks {
  const dates = [...new Set(claims.map(({ asOf }) => asOf.date))].sort();
  const voices = voicesOf(claims, documents);
  const places = new Map(voices.flatMap((voice, place) => voice.documents.map((id) => [id, place] as const)));
  const documentsById = new Map(documents.map((document) => [document.id, document]));
  const plot: PlotMarks = { rows: [], marks: [] };
  for (const date of dates) {
    const ofVoices = new Map<number, Claim[]>();
    for (const claim of claims) {
      if (claim.asOf.date !== date) continue;
      const voice = places.get(claim.document) ?? 0;
      ofVoices.set(voice, [...(ofVoices.get(voice) ?? []), claim]);
    }
    for (const [, told] of [...ofVoices].sort(([one], [other]) => one - other)) {
      if (plot.rows.length === mostRows) return plot;
      const row = plot.rows.length;
      const ids = [...new Set(told.map(({ document }) => document))];
      plot.rows.push({ date, documents: ids.flatMap((id) => documentsById.get(id) ?? []) });
      for (const same of byValue(told)) plot.marks.push({ value: same[0].value, date, row, claims: same });
    }
  }
  return plot;
}

function byValue(claims: readonly Claim[]): [Claim, ...Claim[]][] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const { value } = claim;
    const key =
      value.kind === 'quantity'
        ? JSON.stringify('low' in value ? [value.low, value.high, value.hedge] : [value.number, value.hedge])
        : JSON.stringify(value);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}
