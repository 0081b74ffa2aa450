import * as v from 'valibot';
import { type Answer, AnswerSchema } from '../model/answer.ts';
import { PageSchema } from '../model/page.ts';
import type { SearchHit } from '../model/search-hit.ts';

/** What a content script may ask of the background. It may only ask: nothing here writes. */
export const ContentRequestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('annotate'), page: PageSchema }),
  /** The tab's page held an article and holds none any more. */
  v.strictObject({ type: v.literal('no-article') }),
]);
export type ContentRequest = v.InferOutput<typeof ContentRequestSchema>;

/** What the extension's own pages may ask of the background. */
export const OwnPageRequestSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('search'),
    query: v.string(),
    outlet: v.optional(v.string()),
    topic: v.optional(v.string()),
    limit: v.optional(v.number()),
  }),
  v.strictObject({ type: v.literal('database') }),
]);
export type OwnPageRequest = v.InferOutput<typeof OwnPageRequestSchema>;

/** What the extension's own pages may ask of the content script in a tab. */
export type TabRequest =
  | { type: 'page-state' }
  /** Scroll to the annotation at this place of the list (0 the first) and open its card. */
  | { type: 'show'; index: number };

/** How the page in a tab stands. `answer` is there once the page was read. */
export const PageStateSchema = v.variant('state', [
  v.strictObject({ state: v.literal('reading') }),
  v.strictObject({ state: v.literal('no-article') }),
  v.strictObject({ state: v.literal('read'), answer: AnswerSchema, readUnits: v.optional(v.number()) }),
  v.strictObject({ state: v.literal('failed'), message: v.string() }),
]);
export type PageState = v.InferOutput<typeof PageStateSchema>;

export interface SearchReply {
  hits: SearchHit[];
}
export interface DatabaseReply {
  documentCount: number;
  factCount: number;
  claimCount: number;
  /** Outlets and topics to filter by, with their labels. */
  outlets: { id: string; label: string }[];
  topics: { id: string; label: string }[];
}

/** Every reply is one of these, so that an error crosses the border as data. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** What each request is answered with. */
export interface Replies {
  annotate: Answer;
  'no-article': null;
  search: SearchReply;
  database: DatabaseReply;
  'page-state': PageState;
  show: null;
}
