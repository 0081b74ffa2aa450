import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ask } from './ask.ts';
import { type Answering, answerOf, listen } from './listen.ts';
import {
  type ContentRequest,
  ContentRequestSchema,
  type OwnPageRequest,
  OwnPageRequestSchema,
  PageStateSchema,
  type Replies,
  type Result,
  type TabRequest,
} from './protocol.ts';

type RequestOf<Request extends { type: string }, Type> = Extract<Request, { type: Type }>;

/** What the background does with each request. */
export interface RequestHandlers {
  annotate(request: RequestOf<ContentRequest, 'annotate'>, tabId: number): Answering<Replies['annotate']>;
  'no-article'(tabId: number): Answering<Replies['no-article']>;
  search(request: RequestOf<OwnPageRequest, 'search'>): Answering<Replies['search']>;
  database(): Answering<Replies['database']>;
}

/** An own page's question to the background. Never rejects; asks once more when the worker died over the first. */
export const askOwn = <R extends OwnPageRequest>(request: R): Promise<Result<Replies[R['type']]>> =>
  ask(browser, () => browser.runtime.sendMessage(request));

/**
 * An own page's question to the content script in a tab's top frame. Never rejects: `ok` is false where no script of
 * ours runs in the tab (a browser page, a page without host access) and where its reply is not of the agreed shape.
 */
export async function askTab<R extends TabRequest>(tabId: number, request: R): Promise<Result<Replies[R['type']]>> {
  const send = () => browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  const reply = await ask<Replies[R['type']]>(browser, send);
  if (reply.ok && request.type === 'page-state' && !v.is(PageStateSchema, reply.value))
    return { ok: false, error: 'The page’s script gave an answer of an unknown shape.' };
  return reply;
}

/** Registers the background's handlers. Call it once, synchronously, when the worker starts. */
export function answerRequests(handlers: RequestHandlers): void {
  listen(browser, (message, sender) => {
    if (sender.kind === 'content')
      return answerChecked(ContentRequestSchema, message, (request) =>
        request.type === 'annotate' ? handlers.annotate(request, sender.tabId) : handlers['no-article'](sender.tabId),
      );
    if (sender.kind === 'own-page')
      return answerChecked(OwnPageRequestSchema, message, (request) =>
        request.type === 'search' ? handlers.search(request) : handlers.database(),
      );
    return undefined;
  });
}

async function answerChecked<Request>(
  schema: v.GenericSchema<unknown, Request>,
  message: unknown,
  handle: (request: Request) => Answering<unknown>,
): Promise<Result<unknown>> {
  const parsed = v.safeParse(schema, message);
  if (!parsed.success) return { ok: false, error: `Not a request: ${v.summarize(parsed.issues).slice(0, 300)}` };
  return answerOf(() => handle(parsed.output));
}
