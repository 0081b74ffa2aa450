import type { Browser, Page } from 'puppeteer-core';

interface Evaluated {
  result: { type: string; value: string & { shadowRoot?: { sharedId: string } } };
  exceptionDetails?: { text: string };
}
interface BidiReplies {
  'browsingContext.navigate': unknown;
  'browsingContext.print': { data: string };
  'browsingContext.traverseHistory': unknown;
  'browsingContext.getTree': { contexts: { context: string }[] };
  'browsingContext.locateNodes': { nodes: unknown[] };
  'script.evaluate': Evaluated;
  'script.callFunction': Evaluated;
}

/** WebDriver BiDi commands that Puppeteer has no method for, on its own connection. */
export interface Bidi {
  send<Method extends keyof BidiReplies>(method: Method, parameters: object): Promise<BidiReplies[Method]>;
}

/** Puppeteer's connection is there, but not in its types. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: never }> };
  };
  return { send: (method, parameters) => connection.send(method, parameters).then((reply) => reply.result) };
}

/** The browsing context a page stands for: Puppeteer's id of its main frame. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;
