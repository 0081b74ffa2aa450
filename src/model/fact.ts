import * as v from 'valibot';
import { DaySchema } from './document.ts';
import { FrameSchema } from './frame.ts';

export const TOPICS = ['un-vote', 'delegation', 'gaza-war', 'gallant-visits', 'iran-response'] as const;
const text = v.pipe(v.string(), v.nonEmpty());

/** One answer a stance can be. */
export const PositionSchema = v.strictObject({
  /** A short plain phrase, unique within the fact ("not binding"). */
  label: text,
  /** Labels of positions that mean the same. */
  same: v.optional(v.array(v.string())),
  /** Labels of positions that can be true beside this one. All others differ. The relation counts both ways. */
  compatible: v.optional(v.array(v.string())),
  /** Label of the position a plain negation of this one's wordings states ("binding" → "not binding"). */
  negated: v.optional(v.string()),
  /** The days an answer to “when” names; a dated statement is the position whose days lie closest. */
  days: v.optional(v.strictObject({ from: DaySchema, to: DaySchema })),
  /** True where a date in the statement makes it one of the positions with days ("planned" and "on Tuesday"). */
  dated: v.optional(v.boolean()),
});
export type Position = v.InferOutput<typeof PositionSchema>;

/** The question that claims answer. */
export const FactSchema = v.strictObject({
  id: text,
  kind: v.picklist(['quantity', 'stance', 'quote']),
  question: text,
  /** Two to five words for lists and accessible names ("People sheltering in Rafah"). */
  label: text,
  topic: text,
  /** What a quantity counts, plural ("hostages"). */
  unit: v.optional(v.string()),
  /** True for counts that change from week to week. */
  timeVarying: v.boolean(),
  /** A stance's possible answers. */
  positions: v.optional(v.array(PositionSchema)),
  frame: FrameSchema,
});
export type Fact = v.InferOutput<typeof FactSchema>;
