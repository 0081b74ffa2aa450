// One file: reading, asking, painting and leaving all turn on the same few variables of one page's life.
import { askBackground, isConnected } from '../browser/content-messages.ts';
import type { FollowReply, PageState, Result, SiteReply } from '../browser/protocol.ts';
import type { ReadPage } from '../model/read-page.ts';
import type { CardActions } from '../page/card/card-actions.tsx';
import { attachHost, type Host, removeHosts } from '../page/overlay/host.ts';
import { marksOf } from '../page/overlay/mark.ts';
import type { Overlay } from '../page/overlay/overlay.tsx';
import type { TextMap } from '../page/range.ts';
import { readPageInSlices } from '../page/read.ts';
import type { ReadArticle } from '../page/selection/compare.ts';
import { isRendered } from '../page/visibility.ts';
import { watchPage } from '../page/watch.ts';
import { exportedOf } from './exported-of.ts';
import { startFollowing } from './following.ts';
import { loadPainter } from './load-painter.ts';
import { rememberPlace } from './remember-place.ts';

/** One page in one tab, from the first reading to the last. */
export interface Session {
  /** Aborted when it has ended: the extension was updated or removed, or the document replaced. */
  ended: AbortSignal;
  state: () => PageState;
  /** The state or the reader's place, as soon as there is something else than was seen. */
  follow: (seen: number) => Promise<FollowReply>;
  /** The article that was read last; undefined where the page has none. */
  article: () => ReadArticle | undefined;
  /** Scrolls to an annotation and opens its card; false where its words are gone. */
  show: (index: number) => boolean;
  /** Closes the card and scrolls to where the reader was before `show`. */
  goBack: () => void;
  /** Puts the focus on the next (1) or the previous (-1) mark. */
  step: (by: number) => void;
  /** Asks and paints anew, with what the reader has set by now. */
  refresh: () => void;
}

const CHECK_MS = 5000;

/** Without the fields that have no value: messages keep them in one browser and drop them in the other. */
const definedOnly = <T extends object>(fields: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof definedOnly<T>
  >;

/** What makes a second question to the background needless: the same page, word for word. Titles count what is unread, and blink. */
const keyOf = ({ signs, ...page }: ReadPage): string => JSON.stringify({ ...page, signs: { ...signs, title: '' } });

/**
 * Reads the page, asks the background, paints; again whenever the page changes. Where the extension was updated or removed
 * under it, it takes its overlay away and stops. `onLost`: the page has put another document in the place of the one that was
 * read (`document.open`, or all of it replaced): this session has ended, and its listeners are gone with the old one.
 */
export const startSession = (document: Document, onLost: () => void): Session => {
  const root = document.documentElement;
  const life = new AbortController();
  let state: PageState = { state: 'reading' };
  let host: Host | undefined;
  /** There as soon as there is something to paint in the host. */
  let overlay: Overlay | undefined;
  let read: string | undefined;
  let page: ReadPage | undefined;
  let latest: TextMap | undefined;
  /** What the reader has set for this site; asked for by the first article. */
  let asked: Promise<Result<SiteReply>> | undefined;
  let site: SiteReply | undefined;
  /** True once the background was asked: the toolbar may then show this page's count. */
  let isCounted = false;

  const actions: CardActions = {
    exportAs: async (index, format) => {
      const exported = state.state === 'read' && page ? exportedOf(state.answer, index, page, document.URL) : null;
      const reply = exported && (await askBackground({ type: 'export', format, exported }));
      return reply?.ok ? reply.value : null;
    },
    openFact: (fact) => void askBackground({ type: 'open-fact', fact }),
    openWrongMatch: async (index) => {
      const reply = await askBackground({ type: 'open-wrong-match', index });
      return reply.ok ? '' : reply.error;
    },
  };

  const stateNow = (): PageState =>
    state.state === 'read' && overlay ? { ...state, ...definedOnly(overlay.position()) } : state;
  const following = startFollowing(stateNow, window, life.signal);
  const place = rememberPlace(document);
  const become = (next: PageState): void => {
    state = next;
    following.pageChanged();
  };
  const clear = (next: PageState): void => {
    read = undefined;
    page = undefined;
    latest = undefined;
    overlay?.remove();
    overlay = undefined;
    host?.remove();
    host = undefined;
    become(next);
  };

  /** Clears the page, and the toolbar's count of it. */
  const leave = (next: PageState): void => {
    clear(next);
    if (isCounted) void askBackground({ type: 'no-article' });
    isCounted = false;
  };

  const ask = async (asked: ReadPage, key: string): Promise<void> => {
    isCounted = true;
    const reply = await askBackground({ type: 'annotate', page: asked });
    // The page may have changed while the background worked: then another answer is on its way.
    if (key !== read || !latest) return;
    if (!reply.ok) {
      // The next change of the page asks again.
      read = undefined;
      become({ state: 'failed', message: reply.error });
      return;
    }
    const marks = marksOf(reply.value);
    const painter = marks.length > 0 ? await loadPainter() : undefined;
    if (key !== read || !latest || !host || !site) return;
    overlay ??= painter?.createOverlay(
      document,
      host,
      site.look,
      site.language,
      following.placeMayHaveChanged,
      actions,
    );
    overlay?.paint(marks, latest);
    const { readUnits } = asked;
    become({ state: 'read', answer: reply.value, ...(readUnits === undefined ? {} : { readUnits }) });
  };

  /** Reads the page now; false where nothing was new. */
  const look = async (): Promise<boolean> => {
    if (!isConnected()) {
      end();
      return false;
    }
    if (document.documentElement !== root) {
      end();
      onLost();
      return false;
    }
    if (site && !site.site.isRead) return false;
    const reading = await readPageInSlices(document, { isVisible: isRendered, url: document.URL });
    if (life.signal.aborted) return false;
    if ('noArticle' in reading) {
      const isNew = state.state !== 'no-article';
      leave({ state: 'no-article' });
      return isNew;
    }
    asked ??= askBackground({ type: 'site' });
    const reply = await asked;
    if (life.signal.aborted) return false;
    if (!reply.ok) {
      asked = undefined;
      become({ state: 'failed', message: reply.error });
      return false;
    }
    site = reply.value;
    if (!site.site.isRead) {
      leave({ state: 'paused', off: site.site.off });
      return true;
    }
    page = reading.page;
    latest = reading.ranges;
    // Every article gets the host, match or not: a page cannot tell what the reader's packs know.
    // The host of an earlier life comes back when it is taken away, but not beside one of a newer life.
    if (!host) removeHosts(document);
    host ??= attachHost(document);
    overlay?.dress(site.look, site.language);
    const key = keyOf(reading.page);
    if (key === read) {
      overlay?.relocate(latest);
      return false;
    }
    read = key;
    void ask(reading.page, key);
    return true;
  };

  const end = (): void => {
    life.abort();
    clear({ state: 'no-article' });
  };

  removeHosts(document);
  watchPage(document, life.signal, look);
  const check = setInterval(() => {
    if (!isConnected()) end();
  }, CHECK_MS);
  life.signal.addEventListener('abort', () => clearInterval(check));
  return {
    ended: life.signal,
    state: stateNow,
    follow: following.next,
    article: () =>
      page && latest && state.state === 'read' ? { page, map: latest, answer: state.answer, actions } : undefined,
    show: (index) => {
      place.leave();
      const isShown = overlay?.show(index) ?? false;
      place.arrive();
      // At once: the next frame may be long in coming where the page lies behind another.
      following.placeMayHaveChanged();
      return isShown;
    },
    goBack: () => {
      overlay?.close();
      place.goBack();
    },
    step: (by) => overlay?.step(by),
    refresh: () => {
      asked = undefined;
      site = undefined;
      read = undefined;
      void look();
    },
  };
};
