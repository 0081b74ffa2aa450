import { useEffect, useRef, useState } from 'preact/hooks';
import { askOwn, askTab } from '../browser/messages.ts';
import type { Replies } from '../browser/protocol.ts';
import { closeOwnPage } from '../browser/tabs.ts';
import { Quoted } from '../design/quoted.tsx';
import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';
import { type AskedMatch, askedMatch, placeIn } from './asked-match.ts';

/**
 * Asks whether a statement of the page behind speaks of the fact it was set against, hides it where it does not, and takes that
 * back. The pairing is read once: it leaves the page's list as soon as it is hidden.
 */
export function WrongMatch() {
  const language = useLanguage();
  const [match, setMatch] = useState<AskedMatch | null>();
  const [hidden, setHidden] = useState<Replies['hide-match'] | null>(null);
  const [said, setSaid] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const place = placeIn(location.search);
    if (!place) return setMatch(null);
    void askTab(place.tab, { type: 'page-state' }).then((reply) => setMatch(askedMatch(reply, place.index)));
  }, []);
  // The button that was pressed has gone: the focus goes to what can be done next.
  useEffect(() => {
    if (said !== '') first.current?.focus();
  }, [said]);

  const hide = async ({ annotation: { fact, sentence } }: AskedMatch): Promise<void> => {
    const reply = await askOwn({ type: 'hide-match', fact, sentence });
    if (reply.ok) setHidden(reply.value);
    setSaid(reply.ok ? say(language, 'wrongMatch_hidden') : reply.error);
  };
  const showAgain = async (pairing: Replies['hide-match']): Promise<void> => {
    const reply = await askOwn({ type: 'show-match', match: pairing });
    if (reply.ok) setHidden(null);
    setSaid(reply.ok ? say(language, 'wrongMatch_shown') : reply.error);
  };

  return (
    <main>
      <h1>{say(language, 'wrongMatch_title')}</h1>
      {match === null && <p class="state">{say(language, 'state_gone')}</p>}
      {match && <Pairing match={match} />}
      <p class="said" role="status">
        {said}
      </p>
      <div class="choices">
        {match && !hidden && (
          <button ref={first} type="button" class="plain chosen" onClick={() => void hide(match)}>
            {say(language, 'wrongMatch_hide')}
          </button>
        )}
        {hidden && (
          <button ref={first} type="button" class="plain" onClick={() => void showAgain(hidden)}>
            {say(language, 'wrongMatch_again')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void closeOwnPage()}>
          {say(language, match && !hidden && said === '' ? 'wrongMatch_keep' : 'wrongMatch_close')}
        </button>
      </div>
    </main>
  );
}

function Pairing({ match: { annotation, card } }: { match: AskedMatch }) {
  const language = useLanguage();
  return (
    <>
      <p class="ask">{say(language, 'wrongMatch_ask')}</p>
      <dl>
        <dt>{say(language, 'wrongMatch_statement')}</dt>
        <dd>
          <Quoted words={annotation.sentence} />
        </dd>
        <dt>{say(language, 'wrongMatch_fact')}</dt>
        <dd>
          <bdi lang="en">{card.fact.question}</bdi>
        </dd>
      </dl>
      <p class="note">{say(language, 'wrongMatch_note')}</p>
    </>
  );
}
