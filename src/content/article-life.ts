// One file: asking, painting and leaving all turn on the same few variables of one article's life.
import { askBackground } from '../browser/content-messages.ts';
import type { PageState, Result, SiteReply } from '../browser/protocol.ts';
import type { ReadPage } from '../model/read-page.ts';
import type { CardActions } from '../page/card/card-actions.tsx';
import { attachHost, type Host, removeHosts } from '../page/overlay/host.ts';
import { marksOf } from '../page/overlay/mark.ts';
import type { Overlay } from '../page/overlay/overlay.ts';
import type { TextMap } from '../page/range.ts';
import type { Finding } from '../page/reading/find-article.ts';
import { readFound } from '../page/reading/read-found.ts';
import { finishInSlices } from '../page/reading/slices.ts';
import type { ReadArticle } from '../page/selection/compare.ts';
import { exportedOf } from './exported-of.ts';
import type { Following } from './following.ts';
import { loadCards, loadPainter } from './load-page-script.ts';
import { rememberPlace } from './remember-place.ts';

/** What becomes of a page's article, from the first that was found in it. */
export interface ArticleLife {
  state: () => PageState;
  /** True where the reader has switched reading off: the page need not be looked at. */
  isPaused: () => boolean;
  /** Asks and paints what was found now, or leaves where nothing was; false where nothing was new. */
  take: (found: Finding) => Promise<boolean>;
  /** The article that was read last; undefined where the page has none. */
  read: () => ReadArticle | undefined;
  /** Scrolls to an annotation and opens its card; false where its words are gone. */
  show: (index: number) => boolean;
  /** Closes the card and scrolls to where the reader was before `show`. */
  goBack: () => void;
  /** Puts the focus on the next (1) or the previous (-1) mark. */
  step: (by: number) => void;
  /** Asks and paints anew what is taken next, with what the reader has set by now. */
  forget: () => void;
}

/** Without the fields that have no value: messages keep them in one browser and drop them in the other. */
const definedOnly = <T extends object>(fields: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof definedOnly<T>
  >;

/** What makes a second question to the background needless: the same page, word for word. Titles count what is unread, and blink. */
const keyOf = ({ signs, ...page }: ReadPage): string => JSON.stringify({ ...page, signs: { ...signs, title: '' } });

/**
 * Asks the background about the article, paints what it answers, and takes all away when the signal says so.
 *
 * @param following is told when the state or the reader's place have changed
 */
export const startArticle = (
  document: Document,
  following: Pick<Following, 'pageChanged' | 'placeMayHaveChanged'>,
  signal: AbortSignal,
): ArticleLife => {
  let state: PageState = { state: 'reading' };
  let host: Host | undefined;
  /** There as soon as there is something to paint in the host. */
  let overlay: Overlay | undefined;
  let read: string | undefined;
  let page: ReadPage | undefined;
  let latest: TextMap | undefined;
  /** What the reader has set for this site. */
  let asked: Promise<Result<SiteReply>> | undefined;
  let site: SiteReply | undefined;
  /** True once the background was asked: the toolbar may then show this page's count. */
  let isCounted = false;
  const place = rememberPlace(document);

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
      { load: loadCards, actions },
      following.placeMayHaveChanged,
    );
    // With its marks, which come in the reader's language.
    overlay?.dress(site.look, site.language);
    overlay?.paint(marks, latest);
    const { readUnits } = asked;
    become({ state: 'read', answer: reply.value, ...(readUnits === undefined ? {} : { readUnits }) });
  };

  const take = async (found: Finding): Promise<boolean> => {
    const reading = 'noArticle' in found ? found : await finishInSlices(readFound(document, found, document.URL));
    if (signal.aborted) return false;
    if ('noArticle' in reading) {
      const isNew = state.state !== 'no-article';
      leave({ state: 'no-article' });
      return isNew;
    }
    asked ??= askBackground({ type: 'site' });
    const reply = await asked;
    if (signal.aborted) return false;
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
    const key = keyOf(reading.page);
    if (key === read) {
      overlay?.relocate(latest);
      return false;
    }
    read = key;
    void ask(reading.page, key);
    return true;
  };

  signal.addEventListener('abort', () => clear({ state: 'no-article' }));
  return {
    state: () => (state.state === 'read' && overlay ? { ...state, ...definedOnly(overlay.position()) } : state),
    isPaused: () => site !== undefined && !site.site.isRead,
    take,
    read: () =>
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
    forget: () => {
      asked = undefined;
      site = undefined;
      read = undefined;
    },
  };
};
