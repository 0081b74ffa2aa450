import { isConnected } from '../browser/content-messages.ts';
import type { FollowReply, PageState } from '../browser/protocol.ts';
import { removeHosts } from '../page/overlay/host.ts';
import { findArticleInSlices } from '../page/reading/find-article.ts';
import { isRendered } from '../page/visibility.ts';
import { watchPage } from '../page/watch.ts';
import type { ArticleLife } from './article-life.ts';
import { startFollowing } from './following.ts';
import { loadArticleScript } from './load-article-script.ts';

/** One page in one tab, from the first reading to the last. */
export interface Session {
  /** Aborted when it has ended: the extension was updated or removed, or the document replaced. */
  ended: AbortSignal;
  state: () => PageState;
  /** The state or the reader's place, as soon as there is something else than was seen. */
  follow: (seen: number) => Promise<FollowReply>;
  /** What becomes of the page's article; undefined as long as none was found. */
  article: () => ArticleLife | undefined;
  /** Asks and paints anew, with what the reader has set by now. */
  refresh: () => void;
}

const CHECK_MS = 5000;

/**
 * Looks for an article in the page, now and whenever the page changes; the first that is found brings along the script that
 * asks about it. Where the extension was updated or removed under it, it ends, and takes all away. `onLost`: the page has put
 * another document in the place of the one that was read (`document.open`, or all of it replaced): this session has ended, and
 * its listeners are gone with the old one.
 */
export const startSession = (document: Document, onLost: () => void): Session => {
  const root = document.documentElement;
  const life = new AbortController();
  let article: ArticleLife | undefined;
  /** How the page stands as long as no article was found. */
  let before: PageState = { state: 'reading' };

  const state = (): PageState => article?.state() ?? before;
  const following = startFollowing(state, window, life.signal);
  /** False where nothing is new. */
  const become = (next: PageState): boolean => {
    if (next.state === before.state) return false;
    before = next;
    following.pageChanged();
    return true;
  };

  const begin = async (): Promise<void> => {
    const script = await loadArticleScript();
    // The reader may have changed a setting meanwhile, and begun it.
    if (article || life.signal.aborted) return;
    if (script.ok) article = script.value.startArticle(document, following, life.signal);
    else become({ state: 'failed', message: script.error });
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
    if (article?.isPaused()) return false;
    const found = await findArticleInSlices(document, isRendered);
    if (life.signal.aborted) return false;
    if (!article) {
      if ('noArticle' in found) return become({ state: 'no-article' });
      await begin();
    }
    return article?.take(found) ?? false;
  };

  const end = (): void => {
    life.abort();
    become({ state: 'no-article' });
  };

  const refresh = (): void => {
    article?.forget();
    void look();
  };
  // From the back-forward cache: the browser has cleared the toolbar’s count, and nobody told a sleeping page what was set meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) refresh();
  };

  removeHosts(document);
  watchPage(document, life.signal, look);
  window.addEventListener('pageshow', onPageShow, { signal: life.signal });
  const check = setInterval(() => {
    if (!isConnected()) end();
  }, CHECK_MS);
  life.signal.addEventListener('abort', () => clearInterval(check));
  return {
    ended: life.signal,
    state,
    follow: following.next,
    article: () => article,
    refresh,
  };
};
