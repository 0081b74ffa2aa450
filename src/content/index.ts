import { answerTabRequests, isConnected } from '../browser/content-messages.ts';
import { siteOf } from '../browser/site-of.ts';
import { compareSelections } from './compare.ts';
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
  const compare = compareSelections(document);

  answerTabRequests({
    'page-state': () => ({ ok: true, value: session.state() }),
    follow: async ({ seen }) => ({ ok: true, value: await session.follow(seen) }),
    'which-site': () => ({ ok: true, value: siteOf(document.URL) }),
    show: ({ index }) => (session.show(index) ? DONE : { ok: false, error: 'These words are no longer on the page.' }),
    'go-back': () => {
      session.goBack();
      return DONE;
    },
    step: ({ by }) => {
      session.step(by);
      return DONE;
    },
    'compare-selection': async (selected) => {
      await compare(session, selected);
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
  // The painter of an earlier version draws no more.
  globalThis.secondSourcePainter = undefined;
  start();
}
