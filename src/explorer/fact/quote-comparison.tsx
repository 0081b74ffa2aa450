import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../../design/use-language.ts';
import { reportName } from '../../wording/claim-in-words.ts';
import { say } from '../../wording/language.ts';
import { PackText } from '../pack-text.tsx';
import { markedWords, type WordRun } from './marked-words.ts';
import type { ClaimRow } from './sort-claims.ts';

/** More pairs are read in the table. */
const MOST_PAIRS = 12;

/** One report's quotation beside each other report's, with the words marked that only one of the two has. */
export function QuoteComparison({ rows }: { rows: readonly ClaimRow[] }) {
  const language = useLanguage();
  const id = useId();
  const quotes = rows.flatMap(({ claim, document }) =>
    claim.value.kind === 'quote'
      ? [{ id: claim.id, text: claim.value.text, name: reportName(language, document) }]
      : [],
  );
  const [chosen, setChosen] = useState<string>();
  const longest = quotes.reduce(
    (long, quote) => (quote.text.length > long.text.length ? quote : long),
    quotes[0] ?? { id: '', text: '', name: '' },
  );
  const base = quotes.find((quote) => quote.id === chosen) ?? longest;
  const others = quotes.filter((quote) => quote !== base);
  if (others.length === 0) return null;
  return (
    <section class="quotes" aria-labelledby={id}>
      <div class="section-head">
        <h3 id={id}>{say(language, 'explorer_wordsSideBySide')}</h3>
        {others.length > 1 && (
          <label>
            {say(language, 'explorer_setAgainst')}{' '}
            <select value={base.id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {quotes.map((quote) => (
                <option key={quote.id} value={quote.id} lang="en">
                  {quote.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="quiet">{say(language, 'explorer_wordsMarked')}</p>
      <ul>
        {others.slice(0, MOST_PAIRS).map((other) => {
          const marked = markedWords(base.text, other.text);
          return (
            <li key={other.id} class="pair">
              <Quotation name={base.name} runs={marked.one} />
              <Quotation name={other.name} runs={marked.other} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Quotation({ name, runs }: { name: string; runs: readonly WordRun[] }) {
  return (
    <figure>
      <figcaption class="quiet">
        <PackText>{name}</PackText>
      </figcaption>
      <blockquote lang="en" dir="auto">
        {runs.map(({ text, isSame, start }) => (
          <span key={start}>
            {start > 0 && ' '}
            {isSame ? text : <mark>{text}</mark>}
          </span>
        ))}
      </blockquote>
    </figure>
  );
}
