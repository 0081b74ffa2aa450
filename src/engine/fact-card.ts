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

/** The cards of all facts that a document states, in the order of the facts. */
export const factCards = (database: Database): FactCard[] =>
  [...database.facts.values()].map((fact) => factCard(database, fact)).filter(({ claims }) => claims.length > 0);
