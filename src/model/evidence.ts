import * as v from 'valibot';

const weight = v.pipe(v.number(), v.finite());
/**
 * How much each sign in a sentence speaks for something (above zero) or against it, in natural logarithms of odds, and what
 * is so without any sign. Signs are written as in wordings: `{abstain}` a concept, `veto` a word by its stem, `# {hostage}`
 * and `# hold` what follows the figure, `{hostage} #` what stands before it, `# .. {hostage}` a concept farther behind it.
 */
const WeightsSchema = v.strictObject({ base: weight, signs: v.record(v.string(), weight) });
export type Weights = v.InferOutput<typeof WeightsSchema>;

/** What speaks for a sentence's stating a fact, learnt from examples; of a stance also what speaks for each position. */
export const EvidenceSchema = v.strictObject({
  /** The fact's id. */
  id: v.pipe(v.string(), v.nonEmpty()),
  ...WeightsSchema.entries,
  positions: v.optional(v.record(v.string(), WeightsSchema)),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
