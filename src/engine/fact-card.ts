import type { FactCard } from '../model/answer.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Database } from './database.ts';

/** What a reader is shown of a fact: its question without its frame, every claim on it, and the claims' documents. */
export function factCard(database: Database, fact: Fact): FactCard {
  const claims = [...(database.claimsByFact.get(fact.id) ?? [])];
  const documents = [...new Set(claims.map((claim) => claim.document))]
    .map((id) => database.documents.get(id))
    .filter((document): document is Document => document !== undefined);
  const { frame: _frame, ...shown } = fact;
  return { fact: shown, claims, documents };
}
