import * as v from 'valibot';
import { HedgeSchema } from './value.ts';

export const FIGURE_KINDS = [
  'count',
  'money',
  'percent',
  'ratio',
  'vote',
  'ordinal',
  'measure',
  'duration',
  'age',
] as const;

/** A figure in a text. `start` and `end` are UTF-16 offsets of its words, hedge and unit included. */
export const FigureSchema = v.strictObject({
  kind: v.picklist(FIGURE_KINDS),
  number: v.optional(v.number()),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  hedge: HedgeSchema,
  unit: v.optional(v.string()),
  text: v.string(),
  start: v.number(),
  end: v.number(),
});
export type Figure = v.InferOutput<typeof FigureSchema>;
