/** What the browser tells of who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** A content script, with its tab and its page's address as the browser tells them. */
export interface ContentSender {
  kind: 'content';
  tabId: number;
  url: string;
}
export type SenderKind = ContentSender | { kind: 'own-page' } | { kind: 'stranger' };

/**
 * Tells who sent a message by what the browser itself vouches for, never by the message.
 *
 * @param extension this extension's id and the address its own pages start with (`runtime.getURL('')`)
 * @returns `content`: the script in the top frame of an http(s) tab; `own-page`: a page of this extension, in a popup or
 *   in a tab; `stranger`: anything else, to be left without an answer
 */
export function senderKind(sender: Sender, extension: { id: string; root: string }): SenderKind {
  if (sender.id !== extension.id || sender.url === undefined) return { kind: 'stranger' };
  if (sender.url.startsWith(extension.root)) return { kind: 'own-page' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !/^https?:\/\//.test(sender.url)) return { kind: 'stranger' };
  return { kind: 'content', tabId, url: sender.url };
}
