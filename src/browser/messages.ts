import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  type ContentRequest,
  ContentRequestSchema,
  type OwnPageRequest,
  OwnPageRequestSchema,
  PageStateSchema,
  type Replies,
  type Result,
  type TabRequest,
  TabRequestSchema,
} from './protocol.ts';
import { type Sender, senderKind } from './sender.ts';

type Answering<T> = Result<T> | Promise<Result<T>>;
type RequestOf<Request extends { type: string }, Type> = Extract<Request, { type: Type }>;

/** What the background does with each request. A handler that throws is answered for with its error's message. */
export interface RequestHandlers {
  annotate(request: RequestOf<ContentRequest, 'annotate'>, tabId: number): Answering<Replies['annotate']>;
  'no-article'(tabId: number): Answering<Replies['no-article']>;
  search(request: RequestOf<OwnPageRequest, 'search'>): Answering<Replies['search']>;
  database(): Answering<Replies['database']>;
}

/** What the content script does with each request of the extension's own pages. */
export interface TabRequestHandlers {
  'page-state'(): Answering<Replies['page-state']>;
  show(request: RequestOf<TabRequest, 'show'>): Answering<Replies['show']>;
}

/** False once the extension was updated or removed under a content script: its messages go nowhere any more. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** A content script's question to the background. Never rejects; asks once more when the worker died over the first. */
export const askBackground = <R extends ContentRequest>(request: R): Promise<Result<Replies[R['type']]>> =>
  ask(() => browser.runtime.sendMessage(request));

/** An own page's question to the background. Never rejects; asks once more when the worker died over the first. */
export const askOwn = <R extends OwnPageRequest>(request: R): Promise<Result<Replies[R['type']]>> =>
  ask(() => browser.runtime.sendMessage(request));

/**
 * An own page's question to the content script in a tab's top frame. Never rejects: `ok` is false where no script of
 * ours runs in the tab (a browser page, a page without host access) and where its reply is not of the agreed shape.
 */
export async function askTab<R extends TabRequest>(tabId: number, request: R): Promise<Result<Replies[R['type']]>> {
  const reply = await ask<Replies[R['type']]>(() => browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
  if (reply.ok && request.type === 'page-state' && !v.is(PageStateSchema, reply.value))
    return { ok: false, error: 'The page’s script gave an answer of an unknown shape.' };
  return reply;
}

/** Registers the background's handlers. Call it once, synchronously, when the worker starts. */
export function answerRequests(handlers: RequestHandlers): void {
  listen((message, sender) => {
    if (sender.kind === 'content')
      return answerChecked<ContentRequest, unknown>(ContentRequestSchema, message, (request) =>
        request.type === 'annotate' ? handlers.annotate(request, sender.tabId) : handlers['no-article'](sender.tabId),
      );
    if (sender.kind === 'own-page')
      return answerChecked<OwnPageRequest, unknown>(OwnPageRequestSchema, message, (request) =>
        request.type === 'search' ? handlers.search(request) : handlers.database(),
      );
    return undefined;
  });
}

/** Registers the content script's handlers; only the extension's own pages are answered. Returns what ends it. */
export function answerTabRequests(handlers: TabRequestHandlers): () => void {
  return listen((message, sender) =>
    sender.kind === 'own-page'
      ? answerChecked<TabRequest, unknown>(TabRequestSchema, message, (request) =>
          request.type === 'show' ? handlers.show(request) : handlers['page-state'](),
        )
      : undefined,
  );
}

async function ask<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  const first = await attempt<T>(send);
  // Requests change nothing, so one that may have been heard can be asked again.
  const reply = first ?? (isConnected() ? await attempt<T>(send) : undefined);
  return reply ?? { ok: false, error: 'Second Source did not answer.' };
}

async function attempt<T>(send: () => Promise<unknown>): Promise<Result<T> | undefined> {
  try {
    const reply = await send();
    return isResult<T>(reply) ? reply : undefined;
  } catch {
    return undefined;
  }
}

const isResult = <T>(reply: unknown): reply is Result<T> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';

type Listener = (message: unknown, sender: ReturnType<typeof senderKind>) => Promise<Result<unknown>> | undefined;

function listen(listener: Listener): () => void {
  const extension = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  const onMessage = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void): true | undefined => {
    const reply = listener(message, senderKind(sender, extension));
    if (!reply) return undefined;
    // sendResponse and not the promise: Chrome's own `browser` and the polyfill both understand it.
    void reply.then(sendResponse);
    return true;
  };
  const listening = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listening);
  return () => browser.runtime.onMessage.removeListener(listening);
}

async function answerChecked<Request, T>(
  schema: v.GenericSchema<unknown, Request>,
  message: unknown,
  handle: (request: Request) => Answering<T>,
): Promise<Result<T>> {
  const parsed = v.safeParse(schema, message);
  if (!parsed.success) return { ok: false, error: `Not a request: ${v.summarize(parsed.issues).slice(0, 300)}` };
  try {
    return await handle(parsed.output);
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
