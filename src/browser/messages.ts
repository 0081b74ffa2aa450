import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { HostSchema } from '../model/settings.ts';
import { ask } from './ask.ts';
import { type Answering, answerOf, type InWords, listen } from './listen.ts';
import {
  type ContentRequest,
  ContentRequestSchema,
  FollowReplySchema,
  type OwnPageRequest,
  OwnPageRequestSchema,
  PageStateSchema,
  type Replies,
  type Result,
  type TabRequest,
} from './protocol.ts';
import type { ContentSender, OwnPageSender } from './sender.ts';

/** What the background does with each request; `annotate` from an own page comes without a tab. */
export type RequestHandlers = {
  [Request in ContentRequest as Request['type']]: (
    request: Request,
    sender: Request['type'] extends OwnPageRequest['type'] ? ContentSender | undefined : ContentSender,
  ) => Answering<Replies[Request['type']]>;
} & {
  [Request in OwnPageRequest as Exclude<Request['type'], ContentRequest['type']>]: (
    request: Request,
  ) => Answering<Replies[Request['type']]>;
};

/** An own page's question to the background. Never rejects; asks once more when the worker died over the first. */
export const askOwn = <R extends OwnPageRequest>(request: R): Promise<Result<Replies[R['type']]>> =>
  ask(browser, () => browser.runtime.sendMessage(request));

/** The shape of what a page's script answers with, where that is more than a yes. */
const REPLY_SCHEMAS: { [Type in TabRequest['type']]?: v.GenericSchema } = {
  'page-state': PageStateSchema,
  follow: FollowReplySchema,
  'which-site': v.nullable(HostSchema),
};

/**
 * An own page's question to the content script in a tab's top frame. Never rejects: `ok` is false where no script of
 * ours runs in the tab (a browser page, a page without host access) and where its reply is not of the agreed shape.
 */
export async function askTab<R extends TabRequest>(tabId: number, request: R): Promise<Result<Replies[R['type']]>> {
  const send = () => browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  const reply = await ask<Replies[R['type']]>(browser, send);
  const schema = REPLY_SCHEMAS[request.type];
  if (reply.ok && schema && !v.is(schema, reply.value))
    return { ok: false, error: 'The page’s script gave an answer of an unknown shape.' };
  return reply;
}

/** What stands around the background's handlers. */
export interface Reception {
  /** What to tell of an error that a handler threw. */
  inWords?: InWords;
  /** Why a request is not to be answered at all; undefined where it is. */
  refusalOf?: (
    request: ContentRequest | OwnPageRequest,
    sender: ContentSender | OwnPageSender,
  ) => Promise<string | undefined>;
}

/** Registers the background's handlers. Call it once, synchronously, when the worker starts. */
export function answerRequests(handlers: RequestHandlers, { inWords, refusalOf }: Reception = {}): void {
  const answer = async <R extends ContentRequest | OwnPageRequest>(
    schema: v.GenericSchema<unknown, R>,
    message: unknown,
    sender: ContentSender | OwnPageSender,
  ): Promise<Result<unknown>> => {
    const parsed = v.safeParse(schema, message);
    if (!parsed.success) return { ok: false, error: `Not a request: ${v.summarize(parsed.issues).slice(0, 300)}` };
    const request = parsed.output;
    // Which handler fits which request is what the types of both say; a look-up by a variable loses it.
    const handle = handlers[request.type] as (request: R, sender?: ContentSender) => Answering<unknown>;
    return answerOf(async () => {
      const refusal = await refusalOf?.(request, sender);
      if (refusal !== undefined) return { ok: false, error: refusal };
      return handle(request, sender.kind === 'content' ? sender : undefined);
    }, inWords);
  };
  listen(browser, (message, sender) => {
    if (sender.kind === 'content') return answer(ContentRequestSchema, message, sender);
    if (sender.kind === 'own-page') return answer(OwnPageRequestSchema, message, sender);
    return undefined;
  });
}
