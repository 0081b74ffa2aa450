import * as v from 'valibot';
import { AnnotationSchema } from './annotation.ts';
import { ClaimSchema } from './claim.ts';
import { DocumentSchema } from './document.ts';
import { FactSchema } from './fact.ts';

/** What a reader is shown of a fact: the question, and every report's claims on it. */
export const FactCardSchema = v.strictObject({
  fact: v.omit(FactSchema, ['frame']),
  claims: v.array(ClaimSchema),
  /** The documents those claims come from. */
  documents: v.array(DocumentSchema),
});
export type FactCard = v.InferOutput<typeof FactCardSchema>;

/** What the engine answers for a page. */
export const AnswerSchema = v.strictObject({
  annotations: v.array(AnnotationSchema),
  /** One card for each fact that has an annotation. */
  cards: v.array(FactCardSchema),
  /** Documents this page itself is, or comes from: their claims were left out. */
  ownDocuments: v.array(v.string()),
  /** How many documents the database holds. */
  documentCount: v.number(),
  /** The day the page was published, `YYYY-MM-DD`, where it tells one. */
  published: v.optional(v.string()),
});
export type Answer = v.InferOutput<typeof AnswerSchema>;
