import * as v from 'valibot';

/** What kind of thing a block of a page's text is; it decides how its sentences are read. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'caption', 'row', 'quotation'] as const;

/** One run of visible text with no block boundary inside: white space collapsed, soft hyphens and zero-width characters gone. */
export const BlockSchema = v.strictObject({
  kind: v.picklist(BLOCK_KINDS),
  /** 1 to 6 for headings. */
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  text: v.string(),
  /** The block's own time where it has one (a live blog's post), as an ISO date. */
  published: v.optional(v.string()),
});
export type Block = v.InferOutput<typeof BlockSchema>;

/** An article as the reading left it. Its text is its blocks' texts joined by "\n"; all offsets point into that. */
export const PageSchema = v.strictObject({
  url: v.optional(v.string()),
  title: v.string(),
  /** Publication day, `YYYY-MM-DD`; null where the page tells none. */
  published: v.nullable(v.string()),
  /** Publisher as the page names it. */
  outlet: v.nullable(v.string()),
  /** Agencies the page credits ("AFP"). */
  credits: v.array(v.string()),
  /** The page's language, lower-case BCP 47 ("en-gb"); "" where it tells none. */
  language: v.string(),
  blocks: v.array(BlockSchema),
  /** Set where the page was longer than what is read: how many UTF-16 units were read. */
  readUnits: v.optional(v.number()),
});
export type Page = v.InferOutput<typeof PageSchema>;

/** The page's text as read. */
export const pageText = (page: Pick<Page, 'blocks'>): string => page.blocks.map((block) => block.text).join('\n');
