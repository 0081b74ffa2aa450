import { ask, isAlive } from './ask.ts';
import { extensionApi } from './extension-api.ts';
import { type Answering, answerOf, listen } from './listen.ts';
import type { ContentRequest, Replies, Result, TabRequest } from './protocol.ts';

/** What the content script does with each request of the extension's own pages and of its background. */
export type TabRequestHandlers = {
  [Request in TabRequest as Request['type']]: (request: Request) => Answering<Replies[Request['type']]>;
};

/** False once the extension was updated or removed under the script: its messages go nowhere any more. */
export const isConnected = (): boolean => isAlive(extensionApi);

/** A content script's question to the background. Never rejects; asks once more when the worker died over the first. */
export const askBackground = <R extends ContentRequest>(request: R): Promise<Result<Replies[R['type']]>> =>
  ask(extensionApi, () => extensionApi.runtime.sendMessage(request));

/** Registers the content script's handlers; only the extension's own pages and its background are answered. Returns what ends it. */
export const answerTabRequests = (handlers: TabRequestHandlers): (() => void) =>
  listen(extensionApi, (message, sender) => {
    if (sender.kind !== 'own-page') return undefined;
    return answerOf<unknown>(() => {
      if (!isTabRequest(message)) return { ok: false, error: 'Not a request to a page.' };
      return (handlers[message.type] as (request: TabRequest) => Answering<unknown>)(message);
    });
  });

const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isStep = (value: unknown): boolean => value === 1 || value === -1;
/** Each request's fields, and what they may hold. */
const FIELDS: Record<TabRequest['type'], Record<string, (value: unknown) => boolean>> = {
  'page-state': {},
  show: { index: isPlace },
  step: { by: isStep },
  'go-back': {},
  follow: { seen: isWhole },
  'which-site': {},
  'compare-selection': {
    words: (value) => typeof value === 'string',
    isInFrame: (value) => typeof value === 'boolean',
  },
  'settings-changed': {},
};

/** Checked by hand, for the schema library stays out of the script that every page loads. */
function isTabRequest(message: unknown): message is TabRequest {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  const { type, ...rest } = message;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return false;
  const fields = Object.entries(FIELDS[type as TabRequest['type']]);
  const values = new Map(Object.entries(rest));
  return values.size === fields.length && fields.every(([name, isRight]) => isRight(values.get(name)));
}
