import { answerTabRequests, isConnected } from '../browser/content-messages.ts';
import { siteOf } from '../browser/site-of.ts';
import { draftsAround } from '../page/reading/drafts-around.ts';
import { isRendered } from '../page/visibility.ts';
import { loadArticleScript } from './load-article-script.ts';
import { type Session, startSession } from './session.ts';

const DONE = { ok: true as const, value: null };
/** Set in the script's own world, which no page sees: whether a script of ours lives there already. */
declare global {
  var secondSourceLives: (() => boolean) | undefined;
}

/** Reads the page and answers for it, from now to the end of the tab or of this version of the extension. */
const start = (): void => {
  const begin = (): Session =>
    startSession(document, () => {
      session = begin();
    });
  let session = begin();

  answerTabRequests({
    'page-state': () => ({ ok: true, value: session.state() }),
    follow: async ({ seen }) => ({ ok: true, value: await session.follow(seen) }),
    'which-site': () => ({ ok: true, value: siteOf(document.URL) }),
    show: ({ index }) =>
      session.article()?.show(index) ? DONE : { ok: false, error: 'These words are no longer on the page.' },
    'go-back': () => {
      session.article()?.goBack();
      return DONE;
    },
    step: ({ by }) => {
      session.article()?.step(by);
      return DONE;
    },
    'compare-selection': async (selected) => {
      const script = await loadArticleScript();
      if (!script.ok) return script;
      const page = {
        article: session.article()?.read(),
        draftsAround: (range: Range) => draftsAround(range, isRendered),
        ended: session.ended,
      };
      await script.value.compareSelection(page, selected);
      return DONE;
    },
    'settings-changed': () => {
      session.refresh();
      return DONE;
    },
  });
};

// A tab that was open at an update gets the script anew, and may have been given it by the browser already.
if (!globalThis.secondSourceLives?.()) {
  globalThis.secondSourceLives = isConnected;
  // The scripts of an earlier version are not asked any more.
  globalThis.secondSourceArticle = undefined;
  globalThis.secondSourcePainter = undefined;
  globalThis.secondSourceCards = undefined;
  start();
}
