import packText from '../../build/pack.json?raw';
import { readKept, removeKept, writeKept } from '../browser/kept.ts';
import { browserLocale } from '../browser/locale.ts';
import { answerRequests } from '../browser/messages.ts';
import { openOwnPage, tellTabs } from '../browser/tabs.ts';
import { setCount } from '../browser/toolbar.ts';
import { keepIn } from './keeping.ts';
import { requestHandlers } from './request-handlers.ts';

const keeping = keepIn({ read: readKept, write: writeKept, remove: removeKept });

answerRequests(
  requestHandlers(packText, {
    keeping,
    browserLocale: browserLocale(),
    today: () => new Date().toISOString().slice(0, 10),
    showCount: (tabId, count, language) => void setCount(tabId, count, language),
    tellTabs: (request) => void tellTabs(request),
    openPage: (path, where) => void openOwnPage(path, where),
  }),
);
