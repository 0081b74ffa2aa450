import * as v from 'valibot';
import { ValueSchema } from './value.ts';

export const RELATIONS = ['agree', 'compatible', 'differ', 'other-date'] as const;
export const RelationNameSchema = v.picklist(RELATIONS);
export type RelationName = v.InferOutput<typeof RelationNameSchema>;

/** Why two values are related as they are. `unexplained`: the texts do not say why. */
export const REASONS = [
  'same',
  'rounding',
  'floor',
  'ceiling',
  'range',
  'later-count',
  'other-counter',
  'other-speaker',
  'relayed',
  'wording',
  'scope',
  'unexplained',
] as const;
export const ReasonSchema = v.strictObject({
  code: v.picklist(REASONS),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});
export type Reason = v.InferOutput<typeof ReasonSchema>;

/** A run of words of a quotation: in the page and the report alike, or in one of them only. */
export const WordRunSchema = v.strictObject({ in: v.picklist(['both', 'page', 'report']), words: v.string() });
export type WordRun = v.InferOutput<typeof WordRunSchema>;

/** How the page's value relates to what one document says of the same fact. */
export const RelationSchema = v.strictObject({
  document: v.string(),
  outlet: v.nullable(v.string()),
  /** Id of the document's claim that lies closest to the page's value. */
  claim: v.string(),
  relation: RelationNameSchema,
  value: ValueSchema,
  reason: ReasonSchema,
  /** The reason as one plain sentence: English, and in the reader's language once the background has answered. */
  explanation: v.string(),
  /** For quotations in other words, added by the background: the page's words set against the report's. */
  difference: v.optional(v.array(WordRunSchema)),
});
export type Relation = v.InferOutput<typeof RelationSchema>;

export const BADGES = ['corroborated', 'differs', 'mixed', 'compatible', 'dated'] as const;
export const BadgeSchema = v.picklist(BADGES);
export type Badge = v.InferOutput<typeof BadgeSchema>;
export const PROMINENCES = ['badge', 'underline', 'list'] as const;
export const ProminenceSchema = v.picklist(PROMINENCES);
export type Prominence = v.InferOutput<typeof ProminenceSchema>;

/** A statement on a page that reports a fact other documents report too. Offsets are UTF-16 units of the page's text as read. */
export const AnnotationSchema = v.strictObject({
  fact: v.string(),
  /** The words a badge underlines: the page's text from `start` to `end`. */
  quote: v.string(),
  sentence: v.string(),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  value: ValueSchema,
  attribution: v.optional(v.string()),
  /** Added by the background, in the reader's language: the short line over it, and all of it in one line to be read aloud. */
  headline: v.optional(v.string()),
  name: v.optional(v.string()),
  badge: BadgeSchema,
  prominence: ProminenceSchema,
  /** Exactly one for each document that reports the fact and is not the page's own outlet. */
  relations: v.pipe(v.array(RelationSchema), v.nonEmpty()),
});
export type Annotation = v.InferOutput<typeof AnnotationSchema>;
