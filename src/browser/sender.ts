/** What the browser tells of who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** A content script, with its tab and its page's address as the browser tells them. */
export interface ContentSender {
  kind: 'content';
  tabId: number;
  url: string;
  isPrivate?: boolean | undefined;
}
/** One of the extension's own pages. Whether in a private window is not told of one without a tab: a popup, a side panel. */
export interface OwnPageSender {
  kind: 'own-page';
  isPrivate?: boolean | undefined;
}
export type SenderKind = ContentSender | OwnPageSender | { kind: 'stranger' };

/**
 * Tells who sent a message by what the browser itself vouches for, never by the message.
 *
 * @param extension this extension's id and the address its own pages start with (`runtime.getURL('')`)
 * @returns `content`: the script in the top frame of an http(s) tab; `own-page`: a page of this extension, in a popup or
 *   in a tab; `stranger`: anything else, to be left without an answer
 */
export function senderKind(sender: Sender, extension: { id: string; root: string }): SenderKind {
  if (sender.id !== extension.id || sender.url === undefined) return { kind: 'stranger' };
  const isPrivate = sender.tab?.incognito;
  if (sender.url.startsWith(extension.root)) return { kind: 'own-page', isPrivate };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !/^https?:\/\//.test(sender.url)) return { kind: 'stranger' };
  return { kind: 'content', tabId, url: sender.url, isPrivate };
}
