import packText from '../../build/pack.json?raw';
import { answerRequests } from '../browser/messages.ts';
import { setCount } from '../browser/toolbar.ts';
import { requestHandlers } from './request-handlers.ts';

answerRequests(requestHandlers(packText, (tabId, count) => void setCount(tabId, count)));
