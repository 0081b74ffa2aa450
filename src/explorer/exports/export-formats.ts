import { csvOf } from './csv-of.ts';
import type { ExportedClaim } from './exported.ts';
import { jsonLdOf } from './json-ld-of.ts';
import { jsonOf } from './json-of.ts';

export interface ExportFormat {
  /** What its button says; the same in every language. */
  name: string;
  ending: string;
  type: string;
  write: (lines: readonly ExportedClaim[]) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8;header=present', write: csvOf },
  { name: 'JSON', ending: 'json', type: 'application/json', write: jsonOf },
  { name: 'JSON-LD', ending: 'jsonld', type: 'application/ld+json', write: jsonLdOf },
];

const LONGEST_NAME = 80;

/** A file's name for what is shown ("gaza-death-toll"): small letters, digits and hyphens, whatever the id has. */
export function fileName(shown: string, { ending }: ExportFormat): string {
  const plain = shown
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME);
  return `second-source-${plain.replace(/^-|-$/g, '') || 'claims'}.${ending}`;
}
