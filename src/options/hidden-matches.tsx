import { useRef } from 'preact/hooks';
import { useLanguage } from '../design/use-language.ts';
import type { HiddenMatch } from '../model/hidden-match.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { say } from '../wording/language.ts';
import { focusHeading } from './focus-heading.ts';
import { useSave } from './status.ts';

/** What the reader has called a wrong match, the newest first, each to be shown again. */
export function HiddenMatches({ matches }: { matches: readonly HiddenMatch[] }) {
  const language = useLanguage();
  const save = useSave();
  const list = useRef<HTMLUListElement>(null);
  if (matches.length === 0) return null;
  const show = ({ fact, sentenceHash }: HiddenMatch, at: number): void => {
    const buttons = list.current?.querySelectorAll('button');
    const next = buttons?.[at + 1] ?? buttons?.[at - 1];
    if (next) next.focus();
    else focusHeading('data');
    void save({ type: 'show-match', match: { fact, sentenceHash } }, say(language, 'options_shownAgain'));
  };
  return (
    <details class="wide">
      <summary>{say(language, 'options_hiddenList')}</summary>
      <ul ref={list} class="contents">
        {matches.map((match, at) => (
          <li key={`${match.fact} ${match.sentenceHash}`}>
            <span>
              <bdi lang="en">{match.label}</bdi>{' '}
              <span class="note">{say(language, 'options_hiddenOn', { day: dayInWords(language, match.day) })}</span>
            </span>
            <button type="button" class="plain" onClick={() => show(match, at)}>
              {say(language, 'options_showAgain')}{' '}
              <span class="only-heard" lang="en">
                {match.label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
