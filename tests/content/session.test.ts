// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { openDocument, PROSE_HTML } from '../page/open-document.ts';

const ask = vi.fn();
vi.mock('../../src/browser/content-messages.ts', () => ({ askBackground: ask, isConnected: () => true }));
vi.mock('../../src/page/visibility.ts', () => ({ isRendered: () => true }));
const { startSession } = await import('../../src/content/session.ts');

const life = {
  state: () => ({ state: 'reading' as const }),
  isPaused: () => false,
  take: vi.fn(async () => true),
  read: () => undefined,
  show: () => false,
  goBack: () => {},
  step: () => {},
  forget: vi.fn(),
};
const startArticle = vi.fn(() => life);

const fill = (html: string): void => document.body.replaceChildren(...openDocument(html).body.childNodes);

beforeEach(() => {
  vi.clearAllMocks();
  globalThis.secondSourceArticle = undefined;
  ask.mockImplementation(async () => {
    globalThis.secondSourceArticle = { startArticle, compareSelection: async () => {} };
    return { ok: true, value: null };
  });
});

it('loads nothing into a page that holds no article', async () => {
  fill('<form><label>Search <input></label></form>');
  const session = startSession(document, () => {});
  await vi.waitFor(() => expect(session.state()).toEqual({ state: 'no-article' }));
  expect(ask).not.toHaveBeenCalled();
});

it('brings the article’s script along with the first article, and begins with it once', async () => {
  fill(PROSE_HTML);
  const session = startSession(document, () => {});
  // A setting that is changed while the script is on its way has the page looked at a second time.
  session.refresh();
  await vi.waitFor(() => expect(life.take).toHaveBeenCalledTimes(2));
  expect(ask).toHaveBeenCalledWith({ type: 'load-script', name: 'article' });
  expect(startArticle).toHaveBeenCalledTimes(1);
});

it('tells why where the browser does not let the script in, and tries again with the next look', async () => {
  fill(PROSE_HTML);
  ask.mockImplementationOnce(async () => ({ ok: false, error: 'Not here.' }));
  const session = startSession(document, () => {});
  await vi.waitFor(() => expect(session.state()).toEqual({ state: 'failed', message: 'Not here.' }));
  session.refresh();
  await vi.waitFor(() => expect(life.take).toHaveBeenCalledTimes(1));
});
