import { vi } from 'vitest';
import { keepIn } from '../../src/background/keeping.ts';
import { requestHandlers } from '../../src/background/request-handlers.ts';
import type { ContentSender } from '../../src/browser/sender.ts';
import { inMemoryStorage } from './in-memory-storage.ts';

/** A content script in tab 7. */
export const TAB: ContentSender = { kind: 'content', tabId: 7, url: 'https://www.news.example/story' };

/** The background's handlers over a stand-in for the browser, which notes what it was told. */
export function background(packText: string, storage = inMemoryStorage()) {
  const told = {
    showCount: vi.fn(),
    showPaused: vi.fn(),
    tellTabs: vi.fn(),
    loadScript: vi.fn(() => Promise.resolve()),
    openPage: vi.fn(),
  };
  const handlers = requestHandlers(packText, {
    keeping: keepIn(storage),
    browserLocale: 'en-GB',
    today: () => '2024-05-02',
    ...told,
  });
  return { handlers, storage, ...told };
}
