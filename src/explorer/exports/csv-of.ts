import { ENGLISH } from '../../wording/english.ts';
import { valueInWords } from '../../wording/value-in-words.ts';
import { type ExportedClaim, webAddress } from './exported.ts';

type Cell = string | number | null | undefined;

/** The columns, in order, and what each holds. A column without a value in a line stays empty there. */
const COLUMNS: Record<string, (line: ExportedClaim) => Cell> = {
  fact: ({ fact }) => fact.id,
  topic: ({ fact }) => fact.topic,
  question: ({ fact }) => fact.question,
  kind: ({ fact }) => fact.kind,
  claim: ({ claim }) => claim.id,
  value: ({ claim }) => (claim.value.kind === 'quote' ? claim.value.text : valueInWords(ENGLISH, claim.value)),
  number: ({ claim: { value } }) => ('number' in value ? value.number : null),
  low: ({ claim: { value } }) => ('low' in value ? value.low : null),
  high: ({ claim: { value } }) => ('high' in value ? value.high : null),
  hedge: ({ claim: { value } }) => ('hedge' in value ? value.hedge : null),
  unit: ({ fact, claim: { value } }) => (value.kind === 'quantity' ? (value.unit ?? fact.unit) : null),
  speaker: ({ claim: { value } }) => (value.kind === 'quote' ? value.speaker : null),
  attribution: ({ claim }) => claim.attribution,
  through: ({ claim }) => claim.through,
  origin: ({ claim }) => claim.origin,
  as_of: ({ claim }) => claim.asOf.date,
  as_of_basis: ({ claim }) => claim.asOf.basis,
  document: ({ document }) => document.id,
  outlet: ({ document }) => document.outlet,
  report: ({ document }) => document.label,
  published: ({ document }) => document.published,
  published_basis: ({ document }) => document.dateBasis,
  url: ({ document }) => webAddress(document),
  paragraph: ({ claim }) => claim.locator.paragraph,
  phrase: ({ claim }) => claim.locator.phrase,
  statement: ({ claim }) => claim.statement,
};

/** What a spreadsheet would take for a formula (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Claims as comma-separated values: a header line and a line a claim, ended by CRLF (RFC 4180), UTF-8. A text that a
 * spreadsheet would run as a formula gets a leading apostrophe; a number is written as a number.
 */
export function csvOf(lines: readonly ExportedClaim[]): string {
  const rows = lines.map((line) => Object.values(COLUMNS).map((read) => cellOf(read(line))));
  return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** One cell as it stands in the file. */
export function cellOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
