import { claimVoices } from '../fact/claim-voices.ts';
import { distinct, type ExportedClaim } from './exported.ts';

/** Raised when a field changes its meaning. */
const FORMAT = 1;

/**
 * Claims as JSON text: facts, claims and documents with the fields that a pack gives them, without frames and the hashes of
 * whole paragraphs, and for each fact the voices behind its claims.
 */
export function jsonOf(lines: readonly ExportedClaim[]): string {
  const documents = distinct(lines.map(({ document }) => document));
  const claims = lines.map(({ claim }) => claim);
  const facts = distinct(lines.map(({ fact }) => fact)).map((fact) => ({
    ...fact,
    voices: claimVoices(
      claims.filter((claim) => claim.fact === fact.id),
      documents,
    ).map((voice) => ({ ...voice, claims: voice.claims.map(({ id }) => id) })),
  }));
  const shown = documents.map(({ paragraphHashes: _hashes, ...document }) => document);
  return `${JSON.stringify({ format: FORMAT, facts, claims, documents: shown }, null, 2)}\n`;
}
