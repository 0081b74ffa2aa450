import { answerTabRequests } from '../browser/content-messages.ts';
import { startSession } from './session.ts';

const DONE = { ok: true as const, value: null };
const session = startSession(document);

answerTabRequests({
  'page-state': () => ({ ok: true, value: session.state() }),
  show: ({ index }) => (session.show(index) ? DONE : { ok: false, error: 'These words are no longer on the page.' }),
  step: ({ by }) => {
    session.step(by);
    return DONE;
  },
  'compare-selection': () => DONE,
  'settings-changed': () => {
    session.refresh();
    return DONE;
  },
});
