// One file: the whole contract between the extension's parts, one type per direction.
import * as v from 'valibot';
import { type Answer, AnswerSchema, type FactCard } from '../model/answer.ts';
import type { Document } from '../model/document.ts';
import { ExportedSchema, ExportFormatSchema } from '../model/export.ts';
import { HiddenMatchSchema } from '../model/hidden-match.ts';
import type { InstalledPack } from '../model/installed-pack.ts';
import { ReadPageSchema } from '../model/read-page.ts';
import type { SearchHit } from '../model/search-hit.ts';
import { type Look, SettingsSchema } from '../model/settings.ts';
import type { SiteState } from '../model/site-choice.ts';
import type { Language } from '../wording/language.ts';

/** Scripts that stand beside the content script of a tab once they are needed. */
const TAB_SCRIPTS = ['article', 'painter', 'cards'] as const;
export type TabScript = (typeof TAB_SCRIPTS)[number];

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** What a content script may ask of the background. It may only ask: nothing here writes. */
export const ContentRequestSchema = v.variant('type', [
  /** Whether the page's site is read at all, and how the reader wants to see what is found. */
  v.strictObject({ type: v.literal('site') }),
  v.strictObject({ type: v.literal('annotate'), page: ReadPageSchema }),
  /** Loads what deals with an article, what draws on the page, or what shows reports, into the tab that asks. */
  v.strictObject({ type: v.literal('load-script'), name: v.picklist(TAB_SCRIPTS) }),
  /** The same for words the reader has selected: it leaves the toolbar's count alone. */
  v.strictObject({ type: v.literal('compare'), page: ReadPageSchema }),
  /** The tab's page held an article and holds none any more. */
  v.strictObject({ type: v.literal('no-article') }),
  /** Opens one of the extension's own pages: a fact in the explorer, or the question whether a match is wrong. */
  v.strictObject({ type: v.literal('open-fact'), fact: id }),
  v.strictObject({ type: v.literal('open-wrong-match'), index: place }),
  /** An annotation as a text to copy: written by the background, to keep the script of every page small. */
  v.strictObject({ type: v.literal('export'), format: ExportFormatSchema, exported: ExportedSchema }),
]);
export type ContentRequest = v.InferOutput<typeof ContentRequestSchema>;

/** What the extension's own pages may ask of the background, which alone writes what is kept. */
export const OwnPageRequestSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('search'),
    query: v.string(),
    outlet: v.optional(v.string()),
    topic: v.optional(v.string()),
    limit: v.optional(v.number()),
  }),
  v.strictObject({ type: v.literal('database') }),
  /** Every fact with its claims, for the explorer. */
  v.strictObject({ type: v.literal('facts') }),
  v.strictObject({ type: v.literal('annotate'), page: ReadPageSchema }),
  v.strictObject({ type: v.literal('change-settings'), change: v.partial(SettingsSchema) }),
  v.strictObject({ type: v.literal('remember-search'), query: v.pipe(v.string(), v.maxLength(200)) }),
  v.strictObject({ type: v.literal('hide-match'), fact: id, sentence: v.string() }),
  v.strictObject({ type: v.literal('show-match'), match: v.pick(HiddenMatchSchema, ['fact', 'sentenceHash']) }),
  /** What is in an imported pack; in the bundled one without an id. */
  v.strictObject({ type: v.literal('pack'), id: v.optional(id) }),
  v.strictObject({ type: v.literal('import-pack'), text: v.string() }),
  v.strictObject({ type: v.literal('switch-pack'), id, isOn: v.boolean() }),
  v.strictObject({ type: v.literal('remove-pack'), id }),
  /** Deletes the settings, the recent searches, the hidden matches, or all that is kept, imported packs too. */
  v.strictObject({
    type: v.literal('forget'),
    what: v.picklist(['settings', 'searches', 'hidden-matches', 'everything']),
  }),
]);
export type OwnPageRequest = v.InferOutput<typeof OwnPageRequestSchema>;

/** What the extension's own pages and its background may ask of the content script in a tab. */
export type TabRequest =
  | { type: 'page-state' }
  /** Scroll to the annotation at this place of the list (0 the first) and open its card. */
  | { type: 'show'; index: number }
  /** Go to the next (1) or the previous (-1) mark from where the reader is. */
  | { type: 'step'; by: number }
  /** Go back to where the reader was before `show` led away. */
  | { type: 'go-back' }
  /** As `page-state`, but answered once there is something else to tell than the reply that had this `seen`; 0 at first. */
  | { type: 'follow'; seen: number }
  /** The page's site as settings name it: the extension itself has no permission to see a tab's address. */
  | { type: 'which-site' }
  /** Show what is reported of the words the reader has selected: as the browser tells them, for where no range of the page holds them. */
  | { type: 'compare-selection'; words: string; isInFrame: boolean }
  /** Settings, packs or hidden matches have changed: ask and paint anew. */
  | { type: 'settings-changed' };

/** How the page in a tab stands. `answer` is there once the page was read. */
export const PageStateSchema = v.variant('state', [
  v.strictObject({ state: v.literal('reading') }),
  v.strictObject({ state: v.literal('no-article') }),
  v.strictObject({
    state: v.literal('read'),
    answer: AnswerSchema,
    readUnits: v.optional(v.number()),
    /** Place of the first annotation whose words can be seen, or that comes next; for lists that keep in step. */
    inView: v.optional(v.number()),
    /** Place of the annotation whose card is open. */
    open: v.optional(v.number()),
  }),
  /** The reader has switched reading off, for this site or for all. */
  v.strictObject({ state: v.literal('paused'), off: v.picklist(['here', 'everywhere']) }),
  v.strictObject({ state: v.literal('failed'), message: v.string() }),
]);
export type PageState = v.InferOutput<typeof PageStateSchema>;

/** What a page that is followed tells: where the reader is, and its state where that is new to who asks. */
export const FollowReplySchema = v.strictObject({
  /** The same number as long as it is the same document that answers. */
  document: v.pipe(v.number(), v.safeInteger()),
  seen: v.pipe(v.number(), v.safeInteger()),
  page: v.optional(PageStateSchema),
  inView: v.optional(v.number()),
  open: v.optional(v.number()),
});
export type FollowReply = v.InferOutput<typeof FollowReplySchema>;

/** What a content script needs to know before it paints. */
export interface SiteReply {
  site: SiteState;
  look: Look;
  language: Language;
}
export interface SearchReply {
  hits: SearchHit[];
}
export interface DatabaseReply {
  documentCount: number;
  factCount: number;
  claimCount: number;
  /** Outlets to filter by, with their names; topics by their ids. */
  outlets: { id: string; label: string }[];
  topics: string[];
}
export interface FactsReply {
  cards: FactCard[];
  documents: Document[];
}
export interface PackReply {
  id: string;
  title: string;
  version: string;
  claimCount: number;
  documents: (Pick<Document, 'id' | 'published' | 'dateBasis'> & { name: string })[];
  facts: { id: string; question: string; claimCount: number }[];
}

/** Every reply is one of these, so that an error crosses the border as data. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** What each request is answered with. */
export interface Replies {
  'load-script': null;
  site: SiteReply;
  annotate: Answer;
  compare: Answer;
  'no-article': null;
  'open-fact': null;
  'open-wrong-match': null;
  export: string;
  search: SearchReply;
  database: DatabaseReply;
  facts: FactsReply;
  'change-settings': null;
  'remember-search': null;
  /** What was hidden, to be given back with `show-match`. */
  'hide-match': { fact: string; sentenceHash: string };
  'show-match': null;
  pack: PackReply;
  'import-pack': InstalledPack;
  'switch-pack': null;
  'remove-pack': null;
  forget: null;
  'page-state': PageState;
  show: null;
  step: null;
  'go-back': null;
  follow: FollowReply;
  'which-site': string | null;
  'compare-selection': null;
  'settings-changed': null;
}
