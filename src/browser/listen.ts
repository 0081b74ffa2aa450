import type { ExtensionApi } from './extension-api.ts';
import type { Result } from './protocol.ts';
import { type Sender, type SenderKind, senderKind } from './sender.ts';

/** What a handler answers with. One that throws is answered for with its error's message. */
export type Answering<T> = Result<T> | Promise<Result<T>>;

/** Answers a message, told who sent it; undefined leaves it without an answer. */
type Listener = (message: unknown, sender: SenderKind) => Promise<Result<unknown>> | undefined;

/** Listens to all messages. Returns what ends it. */
export function listen(api: ExtensionApi, listener: Listener): () => void {
  const extension = { id: api.runtime.id, root: api.runtime.getURL('') };
  const onMessage = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void): true | undefined => {
    const reply = listener(message, senderKind(sender, extension));
    if (!reply) return undefined;
    // sendResponse and not the promise: every browser's own API and the polyfill understand it.
    void reply.then(sendResponse);
    return true;
  };
  const listening = onMessage as Parameters<typeof api.runtime.onMessage.addListener>[0];
  api.runtime.onMessage.addListener(listening);
  return () => api.runtime.onMessage.removeListener(listening);
}

/** What to tell of an error. */
export type InWords = (error: unknown) => string | Promise<string>;
const itsMessage: InWords = (error) => (error instanceof Error ? error.message : String(error));

/** What a handler answers; where it throws, what `inWords` tells of it as a result. */
export async function answerOf<T>(handle: () => Answering<T>, inWords: InWords = itsMessage): Promise<Result<T>> {
  try {
    return await handle();
  } catch (error) {
    return { ok: false, error: await inWords(error) };
  }
}
