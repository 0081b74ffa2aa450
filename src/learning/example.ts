import * as v from 'valibot';

/** What a sentence states of a fact: a stance’s position, a figure in words or digits, or nothing more than that it states it. */
const ValueSchema = v.string();
const DaySchema = v.pipe(v.string(), v.isoDate());

/** One sentence as some outlet may print it, and every fact it states; none for a look-alike. */
export const SentenceExampleSchema = v.strictObject({
  published: DaySchema,
  headline: v.string(),
  /** What stands just before it in its paragraph. */
  before: v.string(),
  sentence: v.pipe(v.string(), v.nonEmpty()),
  states: v.record(v.string(), ValueSchema),
});
export type SentenceExample = v.InferOutput<typeof SentenceExampleSchema>;

/** A whole article, with every statement of a fact in it: what is not listed states nothing. */
export const ArticleExampleSchema = v.strictObject({
  published: DaySchema,
  headline: v.string(),
  paragraphs: v.array(v.pipe(v.string(), v.nonEmpty())),
  statements: v.array(
    v.strictObject({ sentence: v.pipe(v.string(), v.nonEmpty()), fact: v.string(), value: ValueSchema }),
  ),
});
export type ArticleExample = v.InferOutput<typeof ArticleExampleSchema>;
