import * as v from 'valibot';
import { PageSchema } from './page.ts';

/** A `time` element that may give the day of the article. */
const TimeSignSchema = v.strictObject({
  /** Its machine-readable date, as written. */
  date: v.string(),
  /** True where the element is marked as the day of publication. */
  isMarked: v.boolean(),
  /** True where the words around it speak of an update. */
  isUpdate: v.boolean(),
  /** True where it stands after the headline, or where the page has none. */
  isAfterHeadline: v.boolean(),
});

/** What a document says of itself, as it stands there. When and by whom it was published is made out of it (src/metadata). */
export const PageSignsSchema = v.strictObject({
  /** The document's title. */
  title: v.string(),
  /** The article's headline; null where none was found. */
  headline: v.nullable(v.string()),
  /** Those of its `meta` elements that may tell it, in order: the names of each, parted by white space, and what it holds. */
  meta: v.array(v.strictObject({ names: v.string(), content: v.string() })),
  /** The sources of its JSON-LD. */
  structuredData: v.array(v.string()),
  /** In the order of the document. */
  times: v.array(TimeSignSchema),
});
export type PageSigns = v.InferOutput<typeof PageSignsSchema>;

/** An article as the content script reads it: a page whose metadata nobody has looked for yet. */
export const ReadPageSchema = v.strictObject({
  ...v.omit(PageSchema, ['title', 'published', 'outlet', 'credits']).entries,
  signs: PageSignsSchema,
});
export type ReadPage = v.InferOutput<typeof ReadPageSchema>;
