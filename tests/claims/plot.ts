import type { AuthoredClaim, AuthoredDatabase, AuthoredDocument, AuthoredFact } from '../../src/claims/authored.ts';
import type { CorpusDocument } from '../../src/claims/corpus.ts';
import { harbourCorpus, harbourDatabase } from './harbour.ts';

/** A database to be spoiled, its parts by name. */
export interface Plot {
  database: AuthoredDatabase;
  document: (id: string) => AuthoredDocument;
  claim: (id: string) => AuthoredClaim;
  fact: (id: string) => AuthoredFact;
  corpus: Map<string, CorpusDocument>;
}

/** One fault: the rule that must find it, what it is, how it is planted, and which rules rightly find it too. */
export interface PlantedFault {
  rule: string;
  fault: string;
  plant: (plot: Plot) => void;
  also?: string[];
}

/** The harbour, to be spoiled. */
export function plot(): Plot {
  const database = harbourDatabase();
  const find = <T extends { id: string }>(entries: T[], id: string): T => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`the harbour has no “${id}”`);
    return entry;
  };
  return {
    database,
    document: (id) => find(database.documents, id),
    claim: (id) =>
      find(
        database.documents.flatMap(({ claims }) => claims),
        id,
      ),
    fact: (id) => find(database.facts, id),
    corpus: new Map(harbourCorpus()),
  };
}
