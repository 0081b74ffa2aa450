import * as v from 'valibot';

/** A statement that a reader has said does not report a fact. Its sentence is kept as a hash only. */
export const HiddenMatchSchema = v.strictObject({
  fact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  /** 64-bit hash of the sentence, as `paragraphHash` makes it. */
  sentenceHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** The fact's label, for the list of hidden matches: the fact's pack may have gone. */
  label: v.pipe(v.string(), v.maxLength(200)),
  /** The day it was hidden. */
  day: v.pipe(v.string(), v.isoDate()),
});
export type HiddenMatch = v.InferOutput<typeof HiddenMatchSchema>;
