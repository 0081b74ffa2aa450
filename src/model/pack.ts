import * as v from 'valibot';
import { ClaimSchema } from './claim.ts';
import { DocumentSchema } from './document.ts';
import { EvidenceSchema } from './evidence.ts';
import { FactSchema } from './fact.ts';
import { ConceptSchema, SceneSchema } from './frame.ts';

/** The pack format this version reads and writes. Raised when a field changes its meaning. */
export const PACK_FORMAT = 2;

/** A versioned file of documents, facts, claims and lexicon. Data only: no code, no regular expressions, no HTML. */
export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: v.pipe(v.string(), v.nonEmpty()),
  title: v.pipe(v.string(), v.nonEmpty()),
  version: v.pipe(v.string(), v.nonEmpty()),
  documents: v.array(DocumentSchema),
  facts: v.array(FactSchema),
  claims: v.array(ClaimSchema),
  concepts: v.array(ConceptSchema),
  scenes: v.array(SceneSchema),
  /** What speaks for a sentence's stating a fact, by the fact's id; without it wordings decide alone. */
  evidence: v.optional(v.array(EvidenceSchema)),
});
export type Pack = v.InferOutput<typeof PackSchema>;
