import type { RelationName } from '../../model/annotation.ts';
import type { VoiceOfReports } from '../../model/reports-by-voice.ts';
import type { Quantity, Value } from '../../model/value.ts';
import { shortName } from '../../wording/claim-in-words.ts';
import { type Language, say } from '../../wording/language.ts';

export interface PlotRow {
  /** Tells the rows apart. */
  id: string;
  label: string;
  value: Quantity;
  /** Null for the page's own figure. */
  relation: RelationName | null;
  /** The day the figure is of, `YYYY-MM-DD`; null where none is told, or where all figures are of one day. */
  day: string | null;
}

/**
 * The rows of the plot: the page's figure, then each report's. Where the figures are of different days, each row tells its own,
 * and the reports come in the order of the days. None for what is no figure.
 */
export const plotRows = (
  language: Language,
  value: Value,
  day: string | null,
  voices: readonly VoiceOfReports[],
): PlotRow[] => {
  if (value.kind !== 'quantity') return [];
  const reports = voices.flatMap((voice) => voice.reports);
  const rows = reports.flatMap(({ document, relation: { relation }, claim }): PlotRow[] =>
    claim.value.kind === 'quantity'
      ? [{ id: document.id, label: shortName(language, document), value: claim.value, relation, day: claim.asOf.date }]
      : [],
  );
  const own = { id: '', label: say(language, 'thisPage'), value, relation: null, day };
  const days = new Set([own, ...rows].map((row) => row.day));
  days.delete(null);
  if (days.size < 2) return [own, ...rows].map((row) => ({ ...row, day: null }));
  return [own, ...rows.sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))];
};
