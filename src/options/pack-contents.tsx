import type { PackReply } from '../browser/protocol.ts';
import { useLanguage } from '../design/use-language.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { say, sayCount } from '../wording/language.ts';

/** What is in a pack: its documents with outlet and day, its facts, which lead to the explorer while the pack is on. */
export function PackContents({ content: { documents, facts }, isOn }: { content: PackReply; isOn: boolean }) {
  const language = useLanguage();
  return (
    <details>
      <summary>{say(language, 'options_packInspect')}</summary>
      <h4>{say(language, 'options_packDocuments')}</h4>
      <ul class="contents">
        {documents.map(({ id, name, published, dateBasis }) => (
          <li key={id}>
            <bdi lang="en">{name}</bdi>
            <span class="note">
              {say(language, dateBasis === 'inferred' ? 'options_dayInferred' : 'options_day', {
                day: dayInWords(language, published),
              })}
            </span>
          </li>
        ))}
      </ul>
      <h4>{say(language, 'options_packFacts')}</h4>
      <ul class="contents">
        {facts.map(({ id, question, claimCount }) => (
          <li key={id}>
            {isOn && claimCount > 0 ? (
              <a href={`../explorer/index.html#${encodeURIComponent(id)}`} target="_blank" rel="noreferrer">
                <bdi lang="en">{question}</bdi>
              </a>
            ) : (
              <bdi lang="en">{question}</bdi>
            )}
            <span class="note">{sayCount(language, 'options_claims', claimCount)}</span>
          </li>
        ))}
      </ul>
      {!isOn && <p class="hint">{say(language, 'options_packOffNote')}</p>}
    </details>
  );
}
