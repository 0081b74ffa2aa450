import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => unknown;

/** A stand-in for the browser's API: messages go straight to the registered listeners, as if `sender` had sent them. */
export function fakeBrowser() {
  const listeners = new Set<Listener>();
  const state = { alive: true, sender: {} as unknown, failures: 0, sent: 0 };
  const deliver = (message: unknown): Promise<unknown> => {
    state.sent += 1;
    if (state.failures > 0) {
      state.failures -= 1;
      return Promise.reject(new Error('The message port closed before a response was received.'));
    }
    return new Promise((resolve, reject) => {
      const heard = [...listeners].map((listener) => listener(structuredClone(message), state.sender, resolve));
      if (!heard.includes(true)) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  };
  const action = {
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setTitle: vi.fn(),
  };
  const api = {
    runtime: {
      get id() {
        return state.alive ? 'second-source' : undefined;
      },
      getURL: (path: string) => `chrome-extension://second-source/${path}`,
      sendMessage: deliver,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: {
      sendMessage: (_tabId: number, message: unknown, _options?: { frameId: number }) => deliver(message),
      query: () => Promise.resolve([{ id: 7 }]),
    },
    action,
  };
  return { api, state, action, listeners };
}

export const CONTENT_SENDER = {
  id: 'second-source',
  url: 'https://news.example/story',
  frameId: 0,
  tab: { id: 7 },
};
export const POPUP_SENDER = { id: 'second-source', url: 'chrome-extension://second-source/src/popup/index.html' };
