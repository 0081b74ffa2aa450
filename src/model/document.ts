import * as v from 'valibot';

/** A calendar day, `YYYY-MM-DD`. */
export const DaySchema = v.pipe(v.string(), v.isoDate());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

/** One news report, without its text: only what identifies it and tells it apart. */
export const DocumentSchema = v.strictObject({
  /** The document's file name without ".txt". */
  id: v.pipe(v.string(), v.nonEmpty()),
  /** The publisher as the document names it; null where it names none. */
  outlet: v.nullable(v.string()),
  /** What a reader sees in place of an outlet: "Unnamed report, Washington, 26 Mar 2024". */
  label: v.pipe(v.string(), v.nonEmpty()),
  /** Other names the outlet goes by on its own pages ("FT", "Financial Times"). */
  outletNames: v.array(v.string()),
  domains: v.array(v.string()),
  /** The outlet this report openly repeats, where it says so ("The Hill"). */
  relays: v.nullable(v.string()),
  dateline: v.nullable(v.string()),
  published: DaySchema,
  dateBasis: v.picklist(['stated', 'inferred']),
  language: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  url: v.optional(v.pipe(v.string(), v.url())),
  /** Ids of documents that have much of their wording in common with this one. */
  sharesTextWith: v.array(v.string()),
  /** One 64-bit hash a paragraph, in order: a page that carries many of them is this document. */
  paragraphHashes: v.array(hash),
});
export type Document = v.InferOutput<typeof DocumentSchema>;
