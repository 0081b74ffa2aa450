import bundled from '../../build/pack.compiled?raw';
import { clearKept, readKept, removeKept, writeKept } from '../browser/kept.ts';
import { browserLocale } from '../browser/locale.ts';
import { answerRequests } from '../browser/messages.ts';
import { openOwnPage, tellTabs } from '../browser/tabs.ts';
import { setCount } from '../browser/toolbar.ts';
import { SETTINGS } from '../model/kept.ts';
import { languageFor } from '../wording/languages.ts';
import { failureInWords } from '../wording/refusal.ts';
import { keepIn } from './keeping.ts';
import { requestHandlers } from './request-handlers.ts';

const keeping = keepIn({ read: readKept, write: writeKept, remove: removeKept, clear: clearKept });

answerRequests(
  requestHandlers(bundled, {
    keeping,
    browserLocale: browserLocale(),
    today: () => new Date().toISOString().slice(0, 10),
    showCount: (tabId, count, language) => void setCount(tabId, count, language),
    tellTabs: (request) => void tellTabs(request),
    openPage: (path, where) => void openOwnPage(path, where),
  }),
  async (error) => failureInWords(languageFor((await readKept(SETTINGS)).language, browserLocale()), error),
);
