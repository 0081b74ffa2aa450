import bundled from '../../build/pack.compiled?raw';
import { answerCommands } from '../browser/commands.ts';
import { onInstall } from '../browser/installed.ts';
import { clearKept, readKept, removeKept, writeKept } from '../browser/kept.ts';
import { loadScript } from '../browser/load-script.ts';
import { browserLocale } from '../browser/locale.ts';
import { offerToCompare } from '../browser/menu.ts';
import { answerRequests, askTab } from '../browser/messages.ts';
import { readOpenTabs } from '../browser/open-tabs.ts';
import { openPanel } from '../browser/panel.ts';
import { isPrivateWindow } from '../browser/private-window.ts';
import { openOwnPage, tellTab, tellTabs } from '../browser/tabs.ts';
import { setCount, setPaused } from '../browser/toolbar.ts';
import { SETTINGS } from '../model/kept.ts';
import { type Language, say } from '../wording/language.ts';
import { languageFor } from '../wording/languages.ts';
import { failureInWords } from '../wording/refusal.ts';
import { keepIn } from './keeping.ts';
import { leavesTrace } from './leaves-trace.ts';
import { pauseHere } from './pause-here.ts';
import { requestHandlers } from './request-handlers.ts';

const keeping = keepIn({ read: readKept, write: writeKept, remove: removeKept, clear: clearKept });
const language = async (): Promise<Language> => languageFor((await keeping.read(SETTINGS)).language, browserLocale());

const handlers = requestHandlers(bundled, {
  keeping,
  browserLocale: browserLocale(),
  today: () => new Date().toISOString().slice(0, 10),
  showCount: (tabId, count, language) => void setCount(tabId, count, language),
  showPaused: (tabId, off, language) => void setPaused(tabId, off, language),
  loadScript,
  tellTabs: (request) => void tellTabs(request),
  openPage: (path, where) => void openOwnPage(path, where),
});

answerRequests(handlers, {
  inWords: async (error) => failureInWords(await language(), error),
  refusalOf: async (request, { isPrivate }) =>
    leavesTrace(request) && (isPrivate ?? (await isPrivateWindow()))
      ? say(await language(), 'private_notKept')
      : undefined,
});

readOpenTabs();

answerCommands({
  'next-badge': ({ id }) => tellTab(id, { type: 'step', by: 1 }),
  'previous-badge': ({ id }) => tellTab(id, { type: 'step', by: -1 }),
  'open-panel': ({ windowId }) => void openPanel(windowId),
  'pause-here': ({ id, isPrivate }) => {
    // Of a private window nothing is kept, not even its site.
    if (isPrivate) return;
    void pauseHere(id, {
      siteIn: async (tabId) => {
        const reply = await askTab(tabId, { type: 'which-site' });
        return reply.ok ? reply.value : null;
      },
      keeping,
      changeSites: async (sites) => handlers['change-settings']({ type: 'change-settings', change: { sites } }),
      showSite: async (tabId, site) =>
        site.isRead ? setCount(tabId, 0, await language()) : setPaused(tabId, site.off, await language()),
    });
  },
});

offerToCompare(
  async () => say(await language(), 'menu_compare'),
  async ({ tabId, words, isInFrame }) => {
    const reply = await askTab(tabId, { type: 'compare-selection', words, isInFrame });
    // No script of ours runs there, and nothing can be shown in the page: the panel's page says why.
    if (!reply.ok) await openOwnPage(`src/panel/index.html?tab=${tabId}`, 'window');
  },
);

onInstall(() => void openOwnPage('src/welcome/index.html', 'tab'));
