import * as v from 'valibot';

/** How firmly a figure is given. The eight words of the relations' rule book (docs/architecture.md). */
export const HEDGES = ['exact', 'about', 'more-than', 'up-to', 'nearly', 'range', 'vague', 'fraction'] as const;
export const HedgeSchema = v.picklist(HEDGES);
export type Hedge = v.InferOutput<typeof HedgeSchema>;

const finite = v.pipe(v.number(), v.finite(), v.minValue(0));

/** One figure: `number` holds it however it was written ("15 lakh" is 1500000, "all but one of 15" is 14). */
export const PointSchema = v.strictObject({
  kind: v.literal('quantity'),
  number: finite,
  hedge: v.picklist(['exact', 'about', 'more-than', 'up-to', 'nearly', 'fraction']),
  unit: v.optional(v.string()),
});
/** Two ends of a range ("between 1.3 and 1.5 million") or of a vague word ("dozens": 24 to 100). */
export const SpanSchema = v.pipe(
  v.strictObject({
    kind: v.literal('quantity'),
    low: finite,
    high: finite,
    hedge: v.picklist(['range', 'vague']),
    unit: v.optional(v.string()),
  }),
  v.check((value) => value.low <= value.high, 'a range’s low end is above its high end'),
);
/** What was done, said or decided: `label` is one of the fact's positions. */
export const StanceSchema = v.strictObject({ kind: v.literal('stance'), label: v.pipe(v.string(), v.nonEmpty()) });
/** Words somebody spoke. */
export const QuoteSchema = v.strictObject({
  kind: v.literal('quote'),
  speaker: v.string(),
  text: v.pipe(v.string(), v.nonEmpty()),
});

export const QuantitySchema = v.union([PointSchema, SpanSchema]);
export const ValueSchema = v.union([PointSchema, SpanSchema, StanceSchema, QuoteSchema]);
export type Point = v.InferOutput<typeof PointSchema>;
export type Span = v.InferOutput<typeof SpanSchema>;
export type Quantity = v.InferOutput<typeof QuantitySchema>;
export type Stance = v.InferOutput<typeof StanceSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type Value = v.InferOutput<typeof ValueSchema>;

/** True where the value is a range or a vague word, with `low` and `high` in place of `number`. */
export const isSpan = (value: Quantity): value is Span => 'low' in value;
