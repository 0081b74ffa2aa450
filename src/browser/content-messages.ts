import { ask, isAlive } from './ask.ts';
import { extensionApi } from './extension-api.ts';
import { type Answering, answerOf, listen } from './listen.ts';
import type { ContentRequest, Replies, Result, TabRequest } from './protocol.ts';

/** What the content script does with each request of the extension's own pages. */
export interface TabRequestHandlers {
  'page-state'(): Answering<Replies['page-state']>;
  show(request: Extract<TabRequest, { type: 'show' }>): Answering<Replies['show']>;
}

/** False once the extension was updated or removed under the script: its messages go nowhere any more. */
export const isConnected = (): boolean => isAlive(extensionApi);

/** A content script's question to the background. Never rejects; asks once more when the worker died over the first. */
export const askBackground = <R extends ContentRequest>(request: R): Promise<Result<Replies[R['type']]>> =>
  ask(extensionApi, () => extensionApi.runtime.sendMessage(request));

/** Registers the content script's handlers; only the extension's own pages are answered. Returns what ends it. */
export const answerTabRequests = (handlers: TabRequestHandlers): (() => void) =>
  listen(extensionApi, (message, sender) => {
    if (sender.kind !== 'own-page') return undefined;
    return answerOf<unknown>(() => {
      if (!isTabRequest(message)) return { ok: false, error: 'Not a request to a page.' };
      return message.type === 'show' ? handlers.show(message) : handlers['page-state']();
    });
  });

/** Checked by hand, for the schema library stays out of the script that every page loads. */
function isTabRequest(message: unknown): message is TabRequest {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  const { type, ...rest } = message;
  if (type === 'page-state') return Object.keys(rest).length === 0;
  return type === 'show' && Object.keys(rest).join() === 'index' && isPlace(Object.values(rest)[0]);
}

const isPlace = (index: unknown): boolean => Number.isSafeInteger(index) && Number(index) >= 0;
