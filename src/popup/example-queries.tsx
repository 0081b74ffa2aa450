import { useLanguage } from '../design/use-language.ts';
import { say } from '../wording/language.ts';

const EXAMPLES = ['hostages', 'Rafah', 'abstention', 'Gallant visit', '1.5 million'];

/** What one may search for, for a reader who has not yet typed. */
export function ExampleQueries({ onChoose }: { onChoose: (query: string) => void }) {
  const language = useLanguage();
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{say(language, 'search_examples')}</h2>
      <ul>
        {EXAMPLES.map((query) => (
          <li key={query}>
            <button type="button" class="chip" lang="en" data-stop onClick={() => onChoose(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
