import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';
import type { WrongMatches } from './use-wrong-matches.ts';

/** Tells assistive technology which match was hidden or brought back, and everybody where that could not be kept. */
export function MatchesAnnounced({ matches: { happened, problem } }: { matches: WrongMatches }) {
  const language = useLanguage();
  const key = happened?.what === 'hidden' ? 'rows_saidHidden' : 'rows_saidShown';
  return (
    <>
      <p class="only-heard" role="status">
        {happened && say(language, key, { label: happened.label })}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}
