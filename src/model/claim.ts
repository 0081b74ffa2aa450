import * as v from 'valibot';
import { DaySchema } from './document.ts';
import { ValueSchema } from './value.ts';

/** Where a claim stands in its document. `paragraph` is 1-based and counts non-blank lines. */
export const LocatorSchema = v.strictObject({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** At most eight words of the paragraph, exactly as they stand there. */
  phrase: v.pipe(v.string(), v.nonEmpty()),
  paragraphHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
});
export type Locator = v.InferOutput<typeof LocatorSchema>;

/** One document's statement of one fact. */
export const ClaimSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  fact: v.pipe(v.string(), v.nonEmpty()),
  document: v.pipe(v.string(), v.nonEmpty()),
  /** Our own neutral paraphrase, a whole sentence. */
  statement: v.pipe(v.string(), v.nonEmpty()),
  value: ValueSchema,
  /** Who says so, as the document has it ("the health ministry in Hamas-run Gaza"); null: the report itself. */
  attribution: v.nullable(v.string()),
  /** Through whom the document has it ("The Hill"); null where it has it itself. */
  through: v.nullable(v.string()),
  /** The counter, speaker or relayed outlet behind the claim: claims with one origin are one voice. */
  origin: v.pipe(v.string(), v.nonEmpty()),
  asOf: v.strictObject({ date: DaySchema, basis: v.picklist(['stated', 'inferred']) }),
  locator: LocatorSchema,
});
export type Claim = v.InferOutput<typeof ClaimSchema>;
