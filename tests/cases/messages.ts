import type { Exported } from '../../src/model/export.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { EMPTY_PAGE as page } from './read-page.ts';
import { document, figure } from './related-documents.ts';

/** One kind of message with all its fields, the ones it may go without, and what its fields must not hold. */
export interface MessageCase {
  whole: Record<string, unknown>;
  optional?: string[];
  wrong?: Record<string, unknown[]>;
}

const LONG = 'a'.repeat(201);
const IDS = ['', LONG, 7, null];
const exported: Exported = {
  annotation: {
    fact: 'ferries',
    quote: '40',
    sentence: '40 sailed.',
    start: 0,
    end: 2,
    value: figure(40),
    badge: 'corroborated',
    prominence: 'badge',
    relations: [
      {
        document: 'one',
        outlet: null,
        claim: 'one.ferries',
        relation: 'agree',
        value: figure(40),
        reason: { code: 'same', params: {} },
        explanation: 'Both give the same figure.',
      },
    ],
  },
  card: {
    fact: {
      id: 'ferries',
      question: 'How many?',
      label: 'Ferries',
      kind: 'quantity',
      timeVarying: false,
      topic: 'harbour',
    },
    claims: [],
    documents: [document('one', '2024-05-01')],
  },
  page: { url: 'https://news.example/story', title: 'A story', published: '2024-05-01' },
  prefix: '',
  suffix: ' sailed.',
};
const answer = { annotations: [exported.annotation], cards: [exported.card], ownDocuments: [], documentCount: 5 };

/** What a page's script may ask of the background. */
export const CONTENT_REQUESTS: MessageCase[] = [
  { whole: { type: 'site' } },
  {
    whole: { type: 'annotate', page },
    wrong: { page: [null, {}, { ...page, blocks: [{ kind: 'script', text: '' }] }] },
  },
  { whole: { type: 'load-script', name: 'article' }, wrong: { name: [null, 'content', '../background'] } },
  { whole: { type: 'compare', page }, wrong: { page: [null, {}, { ...page, pack: 'mine' }] } },
  { whole: { type: 'no-article' } },
  { whole: { type: 'open-fact', fact: 'ferries' }, wrong: { fact: IDS } },
  { whole: { type: 'open-wrong-match', index: 0 }, wrong: { index: [-1, 0.5, 2 ** 60, '0', null] } },
  { whole: { type: 'export', format: 'markdown', exported }, wrong: { format: ['html', null], exported: [null, {}] } },
];

/** What one of the extension's own pages may ask of the background. */
export const OWN_PAGE_REQUESTS: MessageCase[] = [
  {
    whole: { type: 'search', query: 'ferries', outlet: 'one', topic: 'harbour', limit: 5 },
    optional: ['outlet', 'topic', 'limit'],
    wrong: { query: [7], outlet: [7], topic: [7], limit: ['5'] },
  },
  { whole: { type: 'database' } },
  { whole: { type: 'facts' } },
  { whole: { type: 'annotate', page }, wrong: { page: [null, {}] } },
  {
    whole: { type: 'change-settings', change: { ...DEFAULT_SETTINGS } },
    wrong: { change: [null, { paused: 'yes' }, { colour: 'red' }] },
  },
  { whole: { type: 'change-settings', change: { paused: true } } },
  { whole: { type: 'remember-search', query: 'ferries' }, wrong: { query: [7, LONG] } },
  { whole: { type: 'hide-match', fact: 'ferries', sentence: '40 sailed.' }, wrong: { fact: IDS, sentence: [7] } },
  {
    whole: { type: 'show-match', match: { fact: 'ferries', sentenceHash: '0123456789abcdef' } },
    wrong: {
      match: [
        { fact: 'ferries' },
        { sentenceHash: '0123456789abcdef' },
        { fact: 'ferries', sentenceHash: 'none' },
        { fact: 'ferries', sentenceHash: '0123456789abcdef', day: '2024-05-01' },
      ],
    },
  },
  { whole: { type: 'pack', id: 'harbour' }, optional: ['id'], wrong: { id: IDS } },
  { whole: { type: 'import-pack', text: '{}' }, wrong: { text: [{}] } },
  { whole: { type: 'switch-pack', id: 'harbour', isOn: false }, wrong: { id: IDS, isOn: ['no'] } },
  { whole: { type: 'remove-pack', id: 'harbour' }, wrong: { id: IDS } },
  ...['settings', 'searches', 'hidden-matches', 'everything'].map((what) => ({
    whole: { type: 'forget', what },
    wrong: { what: ['packs', ''] },
  })),
];

/** How a page's script says the page in its tab stands. */
export const PAGE_STATES: MessageCase[] = [
  { whole: { state: 'reading' } },
  { whole: { state: 'no-article' } },
  {
    whole: { state: 'read', answer, readUnits: 900, inView: 0, open: 0 },
    optional: ['readUnits', 'inView', 'open'],
    wrong: { answer: [null, { annotations: [{}] }], readUnits: ['900'], inView: ['0'], open: ['0'] },
  },
  { whole: { state: 'paused', off: 'here' }, wrong: { off: ['', 'elsewhere'] } },
  { whole: { state: 'paused', off: 'everywhere' } },
  { whole: { state: 'failed', message: 'The pack is broken.' }, wrong: { message: [7] } },
];

/** What the script of a page that is followed tells. */
export const FOLLOW_REPLIES: MessageCase[] = [
  {
    whole: { document: 1, seen: 2, page: { state: 'reading' }, inView: 0, open: 0 },
    optional: ['page', 'inView', 'open'],
    wrong: { document: [0.5, '1'], seen: [0.5, '2'], page: [{ state: 'written' }], inView: ['0'], open: ['0'] },
  },
];

/** What an own page or the background may ask of a page's script. */
export const TAB_REQUESTS: MessageCase[] = [
  { whole: { type: 'page-state' } },
  { whole: { type: 'show', index: 0 }, wrong: { index: [-1, 0.5, 2 ** 60, '0', null] } },
  { whole: { type: 'step', by: 1 }, wrong: { by: [0, 2, '1', null] } },
  { whole: { type: 'step', by: -1 } },
  { whole: { type: 'go-back' } },
  { whole: { type: 'follow', seen: 0 }, wrong: { seen: [0.5, '0', null] } },
  { whole: { type: 'which-site' } },
  {
    whole: { type: 'compare-selection', words: 'ferries', isInFrame: false },
    wrong: { words: [7, null], isInFrame: ['no', null] },
  },
  { whole: { type: 'settings-changed' } },
];

/** A message and what there is to say of it. */
export interface NamedMessage {
  name: string;
  message: unknown;
}

/** A message of this kind in each way it may be: whole, and without each field it may go without. */
export const rightFrom = (kind: MessageCase): NamedMessage[] => [
  { name: nameOf(kind), message: kind.whole },
  ...(kind.optional ?? []).map((field) => ({
    name: `${nameOf(kind)} without ${field}`,
    message: without(kind, field),
  })),
];

/** What a message of this kind must not be: with a field more, without one it needs, with something else in a field. */
export const forgedFrom = (kind: MessageCase): NamedMessage[] => [
  { name: `${nameOf(kind)} with a field more`, message: { ...kind.whole, more: 1 } },
  ...Object.keys(kind.whole)
    .filter((field) => !kind.optional?.includes(field))
    .map((field) => ({ name: `${nameOf(kind)} without ${field}`, message: without(kind, field) })),
  ...Object.entries(kind.wrong ?? {}).flatMap(([field, values]) =>
    values.map((value) => ({
      name: `${nameOf(kind)} with ${field} ${JSON.stringify(value).slice(0, 40)}`,
      message: { ...kind.whole, [field]: value },
    })),
  ),
];

const nameOf = ({ whole }: MessageCase): string => String(whole.type ?? whole.state ?? 'a reply');

const without = ({ whole }: MessageCase, field: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
