import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { OwnPageRequest, Replies, Result } from '../browser/protocol.ts';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

/** Puts a line into the page's one live region; `isHeardOnly` where the page shows it in its place already. */
export type Tell = (text: string, isHeardOnly?: boolean) => void;
export const TellContext = createContext<Tell>(() => {});
export const useTell = (): Tell => useContext(TellContext);

/**
 * Sends the background what the reader has changed, and tells what came of it.
 *
 * @returns a function of the request and of the line that tells its success ("Saved." where none is given); its promise never
 *   rejects: where the background refuses, `ok` is false and the reason has been told
 */
export function useSave() {
  const language = useLanguage();
  const tell = useTell();
  return async <R extends OwnPageRequest>(request: R, done?: string): Promise<Result<Replies[R['type']]>> => {
    const reply = await askOwn(request);
    tell(reply.ok ? (done ?? say(language, 'options_saved')) : reply.error);
    return reply;
  };
}
