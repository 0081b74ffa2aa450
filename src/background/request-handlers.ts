// One file: one entry for each request of the protocol, most of them a line.
import type { RequestHandlers } from '../browser/messages.ts';
import type { DatabaseReply, FactsReply, Replies, Result, TabRequest, TabScript } from '../browser/protocol.ts';
import { siteOf } from '../browser/site-of.ts';
import type { Opened } from '../engine/compiled-pack.ts';
import { factCards } from '../engine/fact-card.ts';
import { search } from '../engine/search.ts';
import { pageOf } from '../metadata/page-of.ts';
import { HIDDEN_MATCHES, MOST_HIDDEN_MATCHES, MOST_RECENT_SEARCHES, RECENT_SEARCHES, SETTINGS } from '../model/kept.ts';
import type { ReadPage } from '../model/read-page.ts';
import type { Settings } from '../model/settings.ts';
import { siteState } from '../model/site-choice.ts';
import { exportAs } from '../wording/export/export-as.ts';
import type { Language } from '../wording/language.ts';
import { languageFor } from '../wording/languages.ts';
import { answerPage } from './answer-page.ts';
import { isSamePairing, pairingOf } from './hidden-matches.ts';
import type { Keeping } from './keeping.ts';
import { keepPacks } from './packs.ts';

/** What the background needs of the browser. */
export interface Surroundings {
  keeping: Keeping;
  /** BCP 47. */
  browserLocale: string;
  /** Today, `YYYY-MM-DD`. */
  today: () => string;
  showCount: (tabId: number, count: number, language: Language) => void;
  showPaused: (tabId: number, off: 'here' | 'everywhere', language: Language) => void;
  tellTabs: (request: TabRequest) => void;
  /** Puts a script into a tab's content world. */
  loadScript: (tabId: number, name: TabScript) => Promise<void>;
  /** Opens one of the extension's own pages, by its path, in a tab or in a small window. */
  openPage: (path: string, where: 'tab' | 'window') => void;
}

const FORGOTTEN = { settings: SETTINGS, searches: RECENT_SEARCHES, 'hidden-matches': HIDDEN_MATCHES };
const NOTHING = { ok: true as const, value: null };

/**
 * What the background answers, from the bundled pack’s compiled text and what is kept on the device. Packs are opened once, by the
 * first request that needs them; a worker that starts anew answers the same. A broken bundled pack answers every request
 * that needs it with an error.
 */
export function requestHandlers(bundled: string, surroundings: Surroundings): RequestHandlers {
  const { keeping, browserLocale, today, showCount, showPaused, tellTabs, loadScript, openPage } = surroundings;
  const packs = keepPacks(bundled, keeping, today);
  const withPacks = async <T>(use: (opened: Opened) => T | Promise<T>): Promise<Result<T>> => {
    try {
      return { ok: true, value: await use(await packs.opened()) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, error: `The reports that come with Second Source could not be opened: ${reason}` };
    }
  };
  const changed = (): Result<null> => {
    tellTabs({ type: 'settings-changed' });
    return NOTHING;
  };
  const language = async (): Promise<Language> => languageFor((await keeping.read(SETTINGS)).language, browserLocale);
  const answer = (page: ReadPage) =>
    withPacks(async ({ database }) => {
      const [settings, hidden] = await Promise.all([keeping.read(SETTINGS), keeping.read(HIDDEN_MATCHES)]);
      return answerPage(database, pageOf(page), settings, hidden, languageFor(settings.language, browserLocale));
    });

  return {
    site: async (_, { url, tabId }) => {
      const settings = await keeping.read(SETTINGS);
      const reply: Replies['site'] = {
        site: siteState(settings, siteOf(url) ?? ''),
        look: settings.look,
        language: languageFor(settings.language, browserLocale),
      };
      if (!reply.site.isRead) showPaused(tabId, reply.site.off, reply.language);
      return { ok: true, value: reply };
    },
    annotate: async ({ page }, sender) => {
      const reply = await answer(page);
      if (sender && reply.ok) showCount(sender.tabId, reply.value.annotations.length, await language());
      return reply;
    },
    compare: ({ page }) => answer(page),
    'load-script': async ({ name }, { tabId }) => {
      await loadScript(tabId, name);
      return NOTHING;
    },
    'no-article': async (_, { tabId, url }) => {
      const site = siteState(await keeping.read(SETTINGS), siteOf(url) ?? '');
      if (site.isRead) showCount(tabId, 0, await language());
      else showPaused(tabId, site.off, await language());
      return NOTHING;
    },
    'open-fact': ({ fact }) => {
      openPage(`src/explorer/index.html#${encodeURIComponent(fact)}`, 'tab');
      return NOTHING;
    },
    'open-wrong-match': ({ index }, { tabId }) => {
      openPage(`src/wrong-match/index.html?tab=${tabId}&index=${index}`, 'window');
      return NOTHING;
    },
    export: async ({ format, exported }) => ({
      ok: true,
      value: exportAs(await language(), format, exported, new Date().toISOString()),
    }),
    search: ({ query, limit, outlet, topic }) =>
      withPacks((opened) => ({ hits: search(opened.search(), query, { limit, outlet, topic }) })),
    database: () => withPacks(describe),
    facts: () => withPacks(allFacts),
    'change-settings': async ({ change }) => {
      await keeping.change(SETTINGS, (settings) => changedSettings(settings, change));
      return changed();
    },
    'remember-search': async ({ query }) => {
      const words = query.trim();
      const isOther = (one: string) => one.toLowerCase() !== words.toLowerCase();
      if (words)
        await keeping.change(RECENT_SEARCHES, (recent) =>
          [words, ...recent.filter(isOther)].slice(0, MOST_RECENT_SEARCHES),
        );
      return NOTHING;
    },
    'hide-match': ({ fact, sentence }) =>
      withPacks(async ({ database }) => {
        const pairing = pairingOf(fact, sentence);
        const entry = { ...pairing, label: (database.facts.get(fact)?.label ?? fact).slice(0, 200), day: today() };
        await keeping.change(HIDDEN_MATCHES, (hidden) =>
          [entry, ...hidden.filter((match) => !isSamePairing(match, entry))].slice(0, MOST_HIDDEN_MATCHES),
        );
        changed();
        return pairing;
      }),
    'show-match': async ({ match }) => {
      await keeping.change(HIDDEN_MATCHES, (hidden) => hidden.filter((one) => !isSamePairing(one, match)));
      return changed();
    },
    pack: async ({ id }) => ({ ok: true, value: await packs.content(id) }),
    'import-pack': async ({ text }) => {
      const value = await packs.take(text);
      changed();
      return { ok: true, value };
    },
    'switch-pack': async ({ id, isOn }) => {
      await packs.switch(id, isOn);
      return changed();
    },
    'remove-pack': async ({ id }) => {
      await packs.remove(id);
      return changed();
    },
    forget: async ({ what }) => {
      if (what === 'everything') {
        await keeping.forgetAll();
        packs.reopen();
      } else await keeping.forget([FORGOTTEN[what]]);
      return changed();
    },
  };
}

/** The settings with what the change names; a field that is there without a value changes nothing. */
const changedSettings = (
  settings: Settings,
  change: { [Name in keyof Settings]?: Settings[Name] | undefined },
): Settings => ({
  ...settings,
  ...(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Settings>),
});

function describe({ database }: Opened): DatabaseReply {
  const cards = factCards(database);
  const documents = [...database.documents.values()];
  const outlets = new Map(documents.map(({ id, outlet, label }) => [outlet ?? id, outlet ?? label]));
  return {
    documentCount: documents.length,
    factCount: cards.length,
    claimCount: cards.reduce((count, { claims }) => count + claims.length, 0),
    outlets: [...outlets].map(([id, label]) => ({ id, label })),
    topics: [...new Set(cards.map(({ fact }) => fact.topic))],
  };
}

const allFacts = ({ database }: Opened): FactsReply => ({
  cards: factCards(database),
  documents: [...database.documents.values()],
});
