import { answerTabRequests } from '../browser/content-messages.ts';
import { startSession } from './session.ts';

const session = startSession(document);

answerTabRequests({
  'page-state': () => ({ ok: true, value: session.state() }),
  show: ({ index }) =>
    session.show(index) ? { ok: true, value: null } : { ok: false, error: 'These words are no longer on the page.' },
});
